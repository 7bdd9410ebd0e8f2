package dk.kommunestrategi.model.problem;

/** What a problem is about. At one place of a document, problems are told in this order. */
public enum Subject {
    /** A document as a text, or its structure: its keys, and the types of its values. */
    DOKUMENT,
    /** A single value, whatever stands around it. */
    VALUE,
    /** The values of a strategy, which do not fit together. */
    STRATEGI,
    /** Several strategies, which do not go together ("portefølje": portfolio). */
    PORTEFOELJE,
    /** A decision that the rules for running a strategy do not allow ("beslutning"). */
    BESLUTNING,
    /** A political case and its route. */
    SAG,
    /** A record of an agenda system ("dagsorden": agenda). */
    DAGSORDEN,
    /** What is asked for, or lacks in order to be planned. */
    REQUEST,
    /** A plan of action, or that there is none. */
    HANDLEPLAN,
    /** A table from a spreadsheet or a text file. */
    TABLE
}
