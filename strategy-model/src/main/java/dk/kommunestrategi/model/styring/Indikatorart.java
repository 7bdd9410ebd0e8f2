package dk.kommunestrategi.model.styring;

/** What a measurement of an indicator consists of. */
public enum Indikatorart {
    /** One number, for example how many evictions there were. */
    TAL,
    /** A flow: how many came in and how many came out, for example of homelessness. */
    STROEM,
    /** A statement: a qualitative evaluation. */
    KVALITATIV
}
