package dk.kommunestrategi.model.kilde;

/** In what way statements do not agree. */
public enum Uenighedsart {
    /** A contradiction ("modsigelse"): they cannot all be right. */
    MODSIGELSE,
    /** A tension ("spænding"): they can all be right, but fit together badly. */
    SPAENDING,
    /** An ambiguity ("flertydighed"): one source that can be read in several ways, each of them a statement. */
    FLERTYDIGHED
}
