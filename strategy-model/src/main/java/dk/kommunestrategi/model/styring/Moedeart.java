package dk.kommunestrategi.model.styring;

/** What happens on a date of the meeting plan. */
public enum Moedeart {
    /** The chief group gets its half-yearly status. */
    STATUSMOEDE,
    /** The committee gets its yearly report. */
    AARSRAPPORT,
    /** The budget negotiations begin. */
    BUDGETFORHANDLINGER,
    /** The council adopts the budget. */
    BUDGETVEDTAGELSE
}
