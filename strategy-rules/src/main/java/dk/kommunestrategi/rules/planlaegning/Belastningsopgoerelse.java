package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Strategibelastning;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a plan draws on the centres, all together and by strategy ("opgørelse": statement): the highest that it may come to, all
 * for equally many half-years.
 */
final class Belastningsopgoerelse {

    private final Planopgave opgave;
    private final int[] starts;
    private final List<Group> groups;
    private final List<Group> samlet;
    private final int halvaar;

    /**
     * The statement of a plan.
     *
     * @param starts the formal start of every initiative
     */
    Belastningsopgoerelse(Planopgave opgave, int[] starts) {
        Planopgave worst = opgave.seenAt(Vaerst.VED_HOEJST);
        this.opgave = opgave;
        this.starts = starts;
        this.groups = worst.centergrupper().udvikling();
        this.samlet = worst.centergrupper().samlet();
        this.halvaar =
                samlet.stream().mapToInt(group -> group.loads(starts).length).reduce(opgave.horizon(), Math::max);
    }

    /** Everybody's load on every centre, with what it carries anyway. */
    List<Centerbelastning> alle() {
        return belastning(
                starts,
                c -> IntStream.range(0, halvaar)
                        .mapToObj(groups.get(c)::grundbelastning)
                        .toList());
    }

    private Belastningsopgoerelse(Planopgave opgave, int[] starts, int halvaar) {
        this.opgave = opgave;
        this.starts = starts;
        this.groups = opgave.centergrupper().udvikling();
        this.samlet = opgave.centergrupper().samlet();
        this.halvaar = halvaar;
    }

    /**
     * What each strategy draws on the centres that it draws on, also those that are given beside those planned; nothing where a
     * single one is planned.
     */
    List<Strategibelastning> strategier() {
        return Stream.concat(own(), givet().stream().flatMap(Belastningsopgoerelse::own))
                .sorted(Comparator.comparing(Strategibelastning::strategi))
                .toList();
    }

    private Optional<Belastningsopgoerelse> givet() {
        if (opgave.getGrundlag().getGivne().isEmpty()) {
            return Optional.empty();
        }
        Planopgave given = new Planopgave(opgave.getGrundlag().givet(), opgave.getPeriode()).seenAt(Vaerst.VED_HOEJST);
        Placeringer placeringer = new Placeringer(given);
        return Optional.of(new Belastningsopgoerelse(given, placeringer.starts(placeringer.own()), halvaar));
    }

    private Stream<Strategibelastning> own() {
        return opgave.getGrundlag().getStrategier().stream()
                .flatMap(strategi -> strategi.getKode().stream()
                        .map(kode -> new Strategibelastning(
                                kode,
                                belastning(only(strategi), c -> List.<Long>of()).stream()
                                        .filter(center -> !isNothing(center.belastning())
                                                || !center.drift().isEmpty())
                                        .toList())));
    }

    private int[] only(Planstrategi strategi) {
        return IntStream.range(0, starts.length)
                .map(i -> opgave.strategi(i) == strategi ? starts[i] : Planopgave.UPLACERET)
                .toArray();
    }

    private List<Centerbelastning> belastning(int[] plan, Function<Integer, List<Long>> anyway) {
        return IntStream.range(0, groups.size())
                .mapToObj(c -> {
                    List<Long> udvikling = numbers(groups.get(c).loads(plan));
                    List<Long> all = numbers(samlet.get(c).loads(plan));
                    return new Centerbelastning(
                            opgave.getCentre().get(c).getKode(),
                            udvikling,
                            unlessNothing(IntStream.range(0, halvaar)
                                    .mapToObj(h -> all.get(h) - udvikling.get(h))
                                    .toList()),
                            unlessNothing(anyway.apply(c)));
                })
                .toList();
    }

    private List<Long> numbers(long[] loads) {
        return LongStream.of(Arrays.copyOf(loads, halvaar)).boxed().toList();
    }

    private static boolean isNothing(List<Long> numbers) {
        return numbers.stream().allMatch(number -> number == 0);
    }

    private static List<Long> unlessNothing(List<Long> numbers) {
        return isNothing(numbers) ? List.of() : numbers;
    }
}
