package dk.kommunestrategi.model.problem;

/** How serious a problem is. */
public enum Severity {
    /** An error: a document with any is not planned. */
    FEJL,
    /** A warning: it goes along with the result. */
    ADVARSEL
}
