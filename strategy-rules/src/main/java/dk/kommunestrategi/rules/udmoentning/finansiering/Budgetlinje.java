package dk.kommunestrategi.rules.udmoentning.finansiering;

import java.util.List;

/**
 * What one part of a budget has to hold year by year ("budgetlinje": line of a budget). Immutable and thread-safe.
 *
 * @param emne what it is about: a {@link Budgetkonto}, the number of an initiative, or the code of a centre
 * @param aar the sums of the years that are shown
 * @param <K> the type of what it is about
 */
public record Budgetlinje<K>(K emne, List<Aarssum> aar) {

    /**
     * A line; the list is copied.
     *
     * @param emne what it is about
     * @param aar the sums of the years that are shown
     */
    public Budgetlinje {
        aar = List.copyOf(aar);
    }
}
