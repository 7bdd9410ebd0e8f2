package dk.kommunestrategi.model.styring;

/** What happens on a date of the meeting plan. */
public enum Moedeart {
    /** The management group gets its half-yearly status. */
    STATUSMOEDE,
    /** The committee gets its annual report. */
    AARSRAPPORT,
    /** The committees hand in their contributions and wishes for the budget. */
    BUDGETBIDRAG,
    /** The council meets about the budget before the proposal is made; a local custom. */
    BUDGETSEMINAR,
    /** Økonomiudvalget makes the budget proposal (kommunestyrelsesloven § 37). */
    BUDGETFORSLAG,
    /** The council's first reading of the budget (§ 38). */
    FOERSTE_BEHANDLING,
    /** Whoever is asked has to answer about the budget; a local custom. */
    BUDGETHOERING,
    /** The budget negotiations begin. */
    BUDGETFORHANDLINGER,
    /** Amendments to the budget have to be handed in; a local date. */
    AENDRINGSFORSLAG,
    /** The council adopts the budget: its second reading, at least three weeks after the first (§ 38). */
    BUDGETVEDTAGELSE
}
