package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planopgave.Emne;
import java.util.List;
import java.util.Objects;

/**
 * How much of a capacity initiatives in conflict need, and how much there is ("behov": need). Immutable and thread-safe.
 *
 * @param emne what has the capacity, for example a centre
 * @param mindst the least capacity that there is in any half-year
 * @param hoejst the greatest; {@link Integer#MAX_VALUE} without limit
 * @param behov the capacity that there would have to be in every half-year for the conflict to be solved
 * @param proved whether it is proved that no smaller one will do
 * @param traek what each of the initiatives in conflict draws, in ascending order of numbers
 */
public record Kapacitetsbehov(Emne emne, int mindst, int hoejst, int behov, boolean proved, List<Traek> traek) {

    /**
     * What an initiative draws.
     *
     * @param initiativ the initiative's {@code nummer}
     * @param niveau what it draws in each half-year
     * @param halvaar in how many half-years
     */
    public record Traek(int initiativ, int niveau, int halvaar) {}

    /**
     * A need; the list is copied.
     *
     * @param emne what has the capacity, for example a centre
     * @param mindst the least capacity that there is in any half-year
     * @param hoejst the greatest; {@link Integer#MAX_VALUE} without limit
     * @param behov the capacity that there would have to be in every half-year for the conflict to be solved
     * @param proved whether it is proved that no smaller one will do
     * @param traek what each of the initiatives in conflict draws, in ascending order of numbers
     */
    public Kapacitetsbehov {
        Objects.requireNonNull(emne, "emne");
        traek = List.copyOf(traek);
    }
}
