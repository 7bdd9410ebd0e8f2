package dk.kommunestrategi.model.sag;

/** Whether an agenda system calls an item open ("IsOpen"). */
public enum Offentlighed {
    /** Open. */
    AABEN,
    /** Not called open; of an item that is published, that is no proof that it is closed. */
    IKKE_AABEN
}
