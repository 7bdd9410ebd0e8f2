package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.rules.plan.Virkning;
import java.util.List;

/**
 * What a change of a plan does on one level of the policy: to one criterion, or to several that are weighed together.
 * Immutable and thread-safe.
 *
 * @param virkninger the effect on each criterion of the level
 * @param forskel by how much the level rises, weights included: more than 0 is worse
 */
public record Niveauvirkning(List<Virkning> virkninger, long forskel) {

    /**
     * An effect; the list is copied.
     *
     * @param virkninger the effect on each criterion of the level
     * @param forskel by how much the level rises, weights included: more than 0 is worse
     */
    public Niveauvirkning {
        virkninger = List.copyOf(virkninger);
    }
}
