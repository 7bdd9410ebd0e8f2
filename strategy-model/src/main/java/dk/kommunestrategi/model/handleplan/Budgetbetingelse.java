package dk.kommunestrategi.model.handleplan;

/** How the budget rule ties the formal start of a costly initiative to the budget year. */
public enum Budgetbetingelse {
    /**
     * It starts in a half-year in which the budget is negotiated and adopted, the second of the year, and so is part of
     * the negotiations: what Kolding's published handleplan does.
     */
    FORHANDLINGSHALVAAR,
    /** It starts in the first half-year after the adoption, on money already granted. */
    EFTER_VEDTAGELSE
}
