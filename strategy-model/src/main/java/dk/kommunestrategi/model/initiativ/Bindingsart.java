package dk.kommunestrategi.model.initiativ;

/** From where to where a {@link Binding} counts ("art": kind). */
public enum Bindingsart {
    /** From when the development of the other has ended until the start ("slut–start": finish to start). */
    SLUT_START,
    /** From the other's start until the start ("start–start"). */
    START_START
}
