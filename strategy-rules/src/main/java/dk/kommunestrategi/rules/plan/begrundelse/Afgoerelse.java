package dk.kommunestrategi.rules.plan.begrundelse;

/** What decides that an initiative starts when it does, everything else in the plan being kept ("afgørelse": decision). */
public enum Afgoerelse {
    /** It is locked to the half-year. */
    FASTLAGT,
    /** With the rest of the plan as it is, the rules leave no other half-year. */
    ENESTE_MULIGE,
    /** The initiative is left out: with the rest of the plan as it is, the rules leave it no half-year. */
    INGEN_PLADS,
    /** The initiative has started before the plan: that is no choice any more. */
    STARTET,
    /** Every other possible half-year is worse by a criterion that people want something with. */
    KRITERIUM,
    /** Another half-year would be as good by all of these; only a criterion that breaks ties decides. */
    LIGHED,
    /**
     * Another half-year would be as good by every criterion, or the rules leave none but that of an initiative just like
     * this one: it is a technical choice, the earliest starts in the order of numbers.
     */
    TEKNISK,
    /** Another half-year would be better: this is not the best plan. */
    BEDRE_FINDES,
    /** The rules leave other half-years, but as long as initiatives are without a place nobody can tell which is better. */
    UAFGJORT
}
