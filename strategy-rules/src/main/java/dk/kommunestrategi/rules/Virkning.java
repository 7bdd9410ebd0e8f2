package dk.kommunestrategi.rules;

import java.util.Objects;

/**
 * What a change of a plan does to one criterion ("virkning": effect); lower values are better.
 *
 * @param kriterium the criterion's id
 * @param foer the value before
 * @param efter the value after
 */
public record Virkning(String kriterium, long foer, long efter) {

    /**
     * An effect.
     *
     * @param kriterium the criterion's id
     * @param foer the value before
     * @param efter the value after
     */
    public Virkning {
        Objects.requireNonNull(kriterium, "kriterium");
    }

    /** {@return by how much the value rises: more than 0 is worse, less is better} */
    public long forskel() {
        return efter - foer;
    }
}
