package dk.kommunestrategi.model.handleplan;

/** On what ground the {@link Varighed} of an initiative rests. */
public enum Varighedsgrund {
    /** The initiative states its duration, or decisions tell when its development began and ended. */
    OPLYST,
    /** It states between what its duration lies, but not the duration itself. */
    INTERVAL,
    /** It states a word, and the policy says what the word means. */
    TIDSHORISONT,
    /** It states a word that speaks of its first phase only; how long the rest takes is not stated. */
    FOERSTE_FASE,
    /** It states nothing. */
    IKKE_OPLYST;

    /** {@return whether the duration that is counted with is assumed, and not stated} */
    public boolean isForudsat() {
        return this != OPLYST;
    }
}
