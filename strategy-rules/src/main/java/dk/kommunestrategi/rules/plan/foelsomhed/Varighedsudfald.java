package dk.kommunestrategi.rules.plan.foelsomhed;

/** What becomes of a plan if a duration turns out otherwise than expected ("udfald": outcome). */
public enum Varighedsudfald {
    /** The plan keeps every rule, and no plan is better on any level of the policy. */
    STADIG_BEDST,
    /** The plan keeps every rule, and is beaten, if at all, only on a level that does no more than break ties. */
    LIGHED,
    /** The plan keeps every rule, but another would be better. */
    BEDRE_FINDES,
    /** The plan keeps every rule, and no better one was found; that there is none is not proved. */
    UAFGJORT,
    /** It was not looked into, for want of budget. */
    IKKE_UNDERSOEGT,
    /** The plan breaks a rule, and another would not. */
    BRYDER_REGLER,
    /** The plan breaks a rule; no other was found that does not, but that there is none is not proved. */
    BRYDER_REGLER_UAFGJORT,
    /** The plan breaks a rule; whether another would not was not looked for. */
    BRYDER_REGLER_IKKE_UNDERSOEGT,
    /** The plan breaks a rule, and so does every other: no plan exists then. */
    INGEN_PLAN;

    /** {@return whether the plan hinges on the duration: it is broken then, or clearly no longer the best} */
    public boolean isVippepunkt() {
        return this == BEDRE_FINDES || isBrud();
    }

    private boolean isBrud() {
        return this == BRYDER_REGLER
                || this == BRYDER_REGLER_UAFGJORT
                || this == BRYDER_REGLER_IKKE_UNDERSOEGT
                || this == INGEN_PLAN;
    }

    /** {@return whether another plan was looked for} */
    public boolean isUndersoegt() {
        return this != IKKE_UNDERSOEGT && this != BRYDER_REGLER_IKKE_UNDERSOEGT;
    }
}
