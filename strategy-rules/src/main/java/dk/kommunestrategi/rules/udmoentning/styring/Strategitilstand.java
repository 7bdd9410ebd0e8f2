package dk.kommunestrategi.rules.udmoentning.styring;

/** How far a strategy is through what was decided about it ("tilstand": state). */
public enum Strategitilstand {
    /** Nothing says that it is approved. */
    IKKE_GODKENDT,
    /** It is approved, by a decision or by its own statement. */
    GODKENDT,
    /** It has ended. */
    OPHOERT
}
