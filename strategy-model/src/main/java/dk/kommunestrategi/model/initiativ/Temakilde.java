package dk.kommunestrategi.model.initiativ;

/** The places in a catalogue that state which themes an initiative belongs to. */
public enum Temakilde {
    /** The matrix of initiatives and themes: the one that counts. */
    MATRIX,
    /** The handleplan table's column "De seks temaer". */
    TABEL,
    /** The initiative's own card. */
    KORT
}
