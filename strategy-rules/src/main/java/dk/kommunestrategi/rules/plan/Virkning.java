package dk.kommunestrategi.rules.plan;

import java.util.Objects;

/**
 * What a change of a plan does to one criterion ("virkning": effect); lower values are better.
 *
 * @param kriterium the criterion's id
 * @param before the value before
 * @param after the value after
 */
public record Virkning(String kriterium, long before, long after) {

    /**
     * An effect.
     *
     * @param kriterium the criterion's id
     * @param before the value before
     * @param after the value after
     */
    public Virkning {
        Objects.requireNonNull(kriterium, "kriterium");
    }

    /** {@return by how much the value rises: more than 0 is worse, less is better} */
    public long forskel() {
        return after - before;
    }
}
