package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * What something is loaded with in one half-year, and by whom ("belastning": load). Immutable and thread-safe.
 *
 * @param emne what is loaded, for example a centre
 * @param halvaar the half-year
 * @param belastning the load: the sum of all contributions
 * @param bidrag what each initiative contributes, in ascending order of numbers
 */
public record Belastning(Emne emne, YearHalf halvaar, long belastning, List<Bidrag> bidrag) {

    /**
     * A load; the list is copied.
     *
     * @param emne what is loaded, for example a centre
     * @param halvaar the half-year
     * @param belastning the load: the sum of all contributions
     * @param bidrag what each initiative contributes, in ascending order of numbers
     */
    public Belastning {
        Objects.requireNonNull(emne, "emne");
        Objects.requireNonNull(halvaar, "halvaar");
        bidrag = List.copyOf(bidrag);
    }

    /**
     * {@return the load of a group in the half-year h}
     *
     * @param opgave the planning problem
     * @param group the group
     * @param starts the formal start of every initiative: below 0 where that was before the period,
     *     {@link Planopgave#UPLACERET} where it is not placed
     * @param h the half-year's place counted from the period's first, which has 0
     */
    public static Belastning of(Planopgave opgave, Group group, int[] starts, int h) {
        List<Bidrag> bidrag = IntStream.range(0, group.size())
                .filter(k -> starts[group.member(k)] <= h && h < starts[group.member(k)] + group.duration(k))
                .mapToObj(k -> new Bidrag(opgave.nummer(group.member(k)), group.weight(k)))
                .toList();
        return new Belastning(
                group.emne(),
                opgave.halvaar(h),
                bidrag.stream().mapToLong(Bidrag::niveau).sum(),
                bidrag);
    }
}
