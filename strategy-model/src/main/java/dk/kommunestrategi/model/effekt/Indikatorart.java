package dk.kommunestrategi.model.effekt;

/** What a measurement of an indicator consists of. */
public enum Indikatorart {
    /** One number, for example how many evictions there were. */
    TAL,
    /** A share in percent, from 0 to 100, for example of those who have kept their home for a year. */
    ANDEL,
    /** A flow: how many came in and how many came out, for example of homelessness. */
    STROEM,
    /** A statement: a qualitative evaluation. */
    KVALITATIV
}
