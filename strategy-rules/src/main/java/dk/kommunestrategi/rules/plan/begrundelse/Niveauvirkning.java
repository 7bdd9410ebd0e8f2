package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.rules.plan.Virkning;
import java.util.List;

/**
 * What a change of a plan does on one level of the policy: to one criterion, or to several that are weighed together.
 * Immutable and thread-safe.
 *
 * @param kriterier the effect on each criterion of the level, in the policy's order
 */
public record Niveauvirkning(List<Kriterievirkning> kriterier) {

    /**
     * An effect; the list is copied.
     *
     * @param kriterier the effect on each criterion of the level, in the policy's order
     */
    public Niveauvirkning {
        kriterier = List.copyOf(kriterier);
    }

    /** {@return the effect on each criterion of the level, as numbers} */
    public List<Virkning> virkninger() {
        return kriterier.stream().map(Kriterievirkning::virkning).toList();
    }

    /** {@return whether several criteria are weighed together} */
    public boolean isVaegtet() {
        return kriterier.size() > 1;
    }

    /** {@return the value of the level before: that of its criterion, or the sum of several times their weights} */
    public long before() {
        return kriterier.stream()
                .mapToLong(kriterium -> kriterium.vaegt() * kriterium.virkning().before())
                .sum();
    }

    /** {@return the value of the level after} */
    public long after() {
        return kriterier.stream()
                .mapToLong(kriterium -> kriterium.vaegt() * kriterium.virkning().after())
                .sum();
    }

    /** {@return by how much the level rises, weights included: more than 0 is worse} */
    public long forskel() {
        return after() - before();
    }
}
