package dk.kommunestrategi.model.handleplan;

/** How planning looks at durations that lie within a range. */
public enum Varighedssyn {
    /** Each initiative takes as long as is expected. */
    FORVENTET,
    /**
     * Safe: every rule holds and no criterion is worse than told, whatever the durations turn out to be within their
     * ranges, one at a time or all together.
     */
    SIKKER
}
