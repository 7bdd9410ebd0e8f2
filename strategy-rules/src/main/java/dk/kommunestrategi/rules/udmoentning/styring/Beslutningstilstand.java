package dk.kommunestrategi.rules.udmoentning.styring;

/** Whether what was decided about the whole holds ("tilstand": state). */
public enum Beslutningstilstand {
    /** It holds. */
    GAELDER,
    /**
     * A member of the committee has stopped it, so that it is not carried out until the council has decided the case
     * (kommunestyrelsesloven § 23).
     */
    STANDSET,
    /** It was stopped and then set aside, by the council or by the committee itself. */
    OPHAEVET,
    /** Nothing of the kind was decided: a correction says that the entry of the log was a mistake. */
    FEJLREGISTRERET,
    /** It was not possible, or not allowed to whoever decided it. */
    UGYLDIG
}
