package dk.kommunestrategi.model.sag;

/** Whether an agenda system calls an item open ("IsOpen"). */
public enum Offentlighed {
    /** Open. */
    AABEN,
    /** Not open, which need not mean that nothing of it is published. */
    LUKKET
}
