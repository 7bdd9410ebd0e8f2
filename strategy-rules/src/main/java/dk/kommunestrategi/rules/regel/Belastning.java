package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * What something is loaded with in one half-year, and by whom ("belastning": load). Immutable and thread-safe.
 *
 * @param emne what is loaded, for example a centre
 * @param halvaar the half-year
 * @param belastning the load: the sum of all contributions, and of what there is anyway
 * @param grundbelastning what there is anyway ("grundbelastning": base load)
 * @param bidrag what each initiative contributes, in ascending order of initiatives
 */
public record Belastning(Emne emne, YearHalf halvaar, long belastning, long grundbelastning, List<Bidrag> bidrag) {

    /**
     * A load; the list is copied.
     *
     * @param emne what is loaded, for example a centre
     * @param halvaar the half-year
     * @param belastning the load: the sum of all contributions, and of what there is anyway
     * @param grundbelastning what there is anyway
     * @param bidrag what each initiative contributes, in ascending order of initiatives
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
        // Indices ascend as numbers do, and compare faster.
        SortedMap<Integer, Bidrag> byIndex = new TreeMap<>();
        IntStream.range(0, group.size())
                .filter(k ->
                        starts[group.member(k)] + group.offset(k) <= h && h < group.end(k, starts[group.member(k)]))
                .mapToObj(group::part)
                .forEach(part -> byIndex.merge(
                        part.member(),
                        new Bidrag(opgave.nummer(part.member()), part.weight(), part.isAfter()),
                        Bidrag::and));
        List<Bidrag> bidrag = List.copyOf(byIndex.values());
        return new Belastning(
                group.emne(),
                opgave.halvaar(h),
                group.grundbelastning(h)
                        + bidrag.stream().mapToLong(Bidrag::niveau).sum(),
                group.grundbelastning(h),
                bidrag);
    }
}
