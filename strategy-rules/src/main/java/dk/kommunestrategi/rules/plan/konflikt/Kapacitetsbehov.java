package dk.kommunestrategi.rules.plan.konflikt;

import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Objects;

/**
 * How much of a capacity initiatives in conflict need, and how much there is ("behov": need). Immutable and thread-safe.
 *
 * @param emne what has the capacity, for example a centre
 * @param mindst the least capacity that there is in any half-year
 * @param hoejst the greatest; {@link Integer#MAX_VALUE} without limit
 * @param behov the capacity, what is carried anyway included, that there would have to be in every half-year for the conflict to be solved
 * @param proved whether it is proved that no smaller one will do
 * @param drift whether some of them also draw after their development, which counts ("drift": operation)
 * @param grundbelastning the most that is carried anyway in any half-year
 * @param traek what each of the initiatives in conflict draws, in ascending order of initiatives
 */
public record Kapacitetsbehov(
        Emne emne,
        int mindst,
        int hoejst,
        int behov,
        boolean proved,
        boolean drift,
        long grundbelastning,
        List<Traek> traek) {

    /**
     * What an initiative draws.
     *
     * @param initiativ which initiative
     * @param niveau the most that it draws in any of them
     * @param halvaar in how many half-years it draws, under development; after it, if it draws only then
     */
    public record Traek(Initiativnummer initiativ, int niveau, int halvaar) {}

    /**
     * A need; the list is copied.
     *
     * @param emne what has the capacity, for example a centre
     * @param mindst the least capacity that there is in any half-year
     * @param hoejst the greatest; {@link Integer#MAX_VALUE} without limit
     * @param behov the capacity that there would have to be in every half-year for the conflict to be solved
     * @param proved whether it is proved that no smaller one will do
     * @param drift whether some of them also draw after their development, which counts
     * @param grundbelastning the most that is carried anyway in any half-year
     * @param traek what each of the initiatives in conflict draws, in ascending order of initiatives
     */
    public Kapacitetsbehov {
        Objects.requireNonNull(emne, "emne");
        traek = List.copyOf(traek);
    }
}
