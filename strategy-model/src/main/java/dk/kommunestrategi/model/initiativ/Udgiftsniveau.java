package dk.kommunestrategi.model.initiativ;

/** The estimated cost of an initiative as a level (the catalogue's "Forventet udgift"), in ascending order. */
public enum Udgiftsniveau {
    /** Small. */
    LILLE,
    /** Medium. */
    MELLEM,
    /** Large: a significant cost that belongs in the budget negotiations. */
    STOR
}
