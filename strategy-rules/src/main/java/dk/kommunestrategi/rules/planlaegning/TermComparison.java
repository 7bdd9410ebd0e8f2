package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.plan.begrundelse.Aendring;
import dk.kommunestrategi.rules.plan.begrundelse.Belastningsaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Effektaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Effektaendring.Effekt;
import dk.kommunestrategi.rules.plan.begrundelse.Startaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Temaaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Udgiftsaendring;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Belastning;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** What exactly a term counts otherwise in one complete plan than in another. */
final class TermComparison implements Term.Visitor<List<Aendring>> {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Planopgave opgave;
    private final int[] before;
    private final int[] after;
    private final TimeLimit time;

    /**
     * A comparison of two plans.
     *
     * @param before the starts of the first plan
     * @param after the starts of the second
     * @param time the time that there is
     */
    TermComparison(Planopgave opgave, int[] before, int[] after, TimeLimit time) {
        this.opgave = opgave;
        this.before = before;
        this.after = after;
        this.time = time;
    }

    @Override
    public List<Aendring> startCosts(StartCosts term) {
        return IntStream.range(0, before.length)
                .filter(i -> before[i] != after[i])
                .mapToObj(i -> new Startaendring(
                        opgave.nummer(i),
                        halvaar(before[i]),
                        halvaar(after[i]),
                        term.cost().of(i, before[i]),
                        term.cost().of(i, after[i])))
                .filter(start -> start.before() != start.after())
                .<Aendring>map(start -> start)
                .toList();
    }

    @Override
    public List<Aendring> earliestEffects(EarliestEffects term) {
        return moved(term.groups())
                .map(group -> new Effektaendring(group.emne(), effekt(group, term, before), effekt(group, term, after)))
                .filter(effekt -> effekt.before().ventetid() != effekt.after().ventetid())
                .<Aendring>map(effekt -> effekt)
                .toList();
    }

    private Effekt effekt(Group group, EarliestEffects term, int[] starts) {
        time.meter().pass(group.size());
        int first = IntStream.range(0, group.size())
                .map(k -> end(group, k, starts))
                .min()
                .orElseThrow();
        if (first == NEVER) {
            return new Effekt(Optional.empty(), group.horizon(), List.of());
        }
        return new Effekt(
                Optional.of(opgave.halvaar(first)),
                Math.max(0, first - term.limit()),
                IntStream.range(0, group.size())
                        .filter(k -> end(group, k, starts) == first)
                        .mapToObj(k -> opgave.nummer(group.member(k)))
                        .toList());
    }

    private static int end(Group group, int k, int[] starts) {
        int start = starts[group.member(k)];
        return start >= group.horizon() ? NEVER : start + group.offset(k) + group.duration(k) - 1;
    }

    /** When an initiative starts; nothing where it is left out. */
    private Optional<YearHalf> halvaar(int start) {
        return start < opgave.horizon() ? Optional.of(opgave.halvaar(start)) : Optional.empty();
    }

    @Override
    public List<Aendring> squaredLoads(SquaredLoads term) {
        List<Aendring> changes = new ArrayList<>();
        moved(term.groups()).forEach(group -> {
            long[] earlier = group.loads(before);
            long[] later = group.loads(after);
            IntStream.range(0, Math.max(earlier.length, later.length))
                    .filter(h -> load(earlier, h) != load(later, h))
                    .mapToObj(h -> new Belastningsaendring(load(group, before, h), load(group, after, h)))
                    .forEach(changes::add);
        });
        return changes;
    }

    private Belastning load(Group group, int[] starts, int h) {
        time.meter().pass(group.size());
        return Belastning.of(opgave, group, starts, h);
    }

    @Override
    public List<Aendring> squaredCosts(SquaredCosts term) {
        return term.aar().stream()
                .filter(aar -> term.enheder(term.sum(before, aar)) != term.enheder(term.sum(after, aar)))
                .<Aendring>map(aar ->
                        new Udgiftsaendring(aar, new Beloeb(term.sum(before, aar)), new Beloeb(term.sum(after, aar))))
                .toList();
    }

    @Override
    public List<Aendring> uncoveredCells(UncoveredCells term) {
        List<Aendring> changes = new ArrayList<>();
        moved(term.groups()).forEach(group -> {
            long[] earlier = group.loads(before);
            long[] later = group.loads(after);
            List<YearHalf> idle =
                    halvaar(term, h -> load(earlier, h) > 0 && load(later, h) == 0 && group.grundbelastning(h) == 0);
            List<YearHalf> busy =
                    halvaar(term, h -> load(earlier, h) == 0 && load(later, h) > 0 && group.grundbelastning(h) == 0);
            if (!idle.isEmpty() || !busy.isEmpty()) {
                changes.add(new Temaaendring(group.emne(), idle, busy));
            }
        });
        return changes;
    }

    private List<YearHalf> halvaar(UncoveredCells term, IntPredicate which) {
        return IntStream.range(0, term.horizon())
                .filter(which)
                .mapToObj(opgave::halvaar)
                .toList();
    }

    @Override
    public List<Aendring> weightedSum(WeightedSum term) {
        return term.parts().stream()
                .flatMap(part -> part.term().accept(this).stream())
                .toList();
    }

    /** Only the embedding system knows what its own term counts. */
    @Override
    public List<Aendring> customTerm(CustomTerm term) {
        return List.of();
    }

    /** The groups with a member that starts otherwise. */
    private Stream<Group> moved(List<Group> groups) {
        return groups.stream()
                .filter(group ->
                        IntStream.range(0, group.size()).map(group::member).anyMatch(i -> before[i] != after[i]));
    }

    private static long load(long[] loads, int h) {
        return h < loads.length ? loads[h] : 0;
    }
}
