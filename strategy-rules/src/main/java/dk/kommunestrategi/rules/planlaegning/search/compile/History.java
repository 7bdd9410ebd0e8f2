package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.GroupBuilder;
import dk.kommunestrategi.rules.planopgave.GroupPart;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What started before the period, as the search sees it: it starts in the first half-year, with what is left of its
 * development by then. So every load, effect and order is what it is, and the search knows of no half-year before the first.
 */
final class History implements Term.Visitor<Term> {

    /** By initiative: its start, below 0, if it started before the period; 0 otherwise. */
    private final int[] starts;
    /** One group for each, so that what is one to criteria and capacities stays one. */
    private final IdentityHashMap<Group, Group> loads = new IdentityHashMap<>();

    History(Planopgave opgave) {
        starts = opgave.indices()
                .map(i -> opgave.udgangspunkt().historiskStart(i).orElse(0))
                .toArray();
    }

    boolean isEmpty() {
        return Arrays.stream(starts).allMatch(start -> start == 0);
    }

    boolean includes(int initiative) {
        return starts[initiative] < 0;
    }

    /** When the initiative starts whom the search lets start then. */
    int start(int initiative, int start) {
        return includes(initiative) ? starts[initiative] : start;
    }

    /** The starts of a plan of the search. */
    int[] starts(int[] plan) {
        return IntStream.range(0, plan.length).map(i -> start(i, plan[i])).toArray();
    }

    /** For how many half-years of the period and behind it the initiative is under development. */
    private int duration(int initiative, int duration) {
        return Math.max(0, starts[initiative] + duration);
    }

    /** By how many half-years one starts later than another at least, as the search sees both. */
    int lag(int first, int second, int lag) {
        return lag + starts[first] - starts[second];
    }

    Term seen(Term term) {
        return isEmpty() ? term : term.accept(this);
    }

    Kapacitetskrav seen(Kapacitetskrav krav) {
        return isEmpty() ? krav : krav.withGroup(loads(krav.group()));
    }

    Rammekrav seen(Rammekrav krav) {
        return isEmpty() ? krav : krav.withUdgift((i, h) -> krav.udgift().of(i, start(i, h)));
    }

    /** The members that load the group in any half-year from the first on, for as long as they do. */
    private Group loads(Group group) {
        return loads.computeIfAbsent(group, all -> mapped(all, left -> left));
    }

    /** All members: an effect from before the period is there in its first half-year. */
    private Group effects(Group group) {
        return mapped(group, left -> Math.max(1, left));
    }

    private Group mapped(Group group, IntUnaryOperator duration) {
        GroupBuilder mapped = GroupBuilder.like(group);
        for (int k = 0; k < group.size(); k++) {
            GroupPart part = group.part(k);
            int from = Math.max(0, starts[part.member()] + part.offset());
            int left = duration.applyAsInt(duration(part.member(), part.offset() + part.duration()) - from);
            if (left > 0) {
                mapped.add(part.at(from, left));
            }
        }
        return mapped.build();
    }

    @Override
    public Term startCosts(StartCosts term) {
        return new StartCosts((i, h) -> includes(i) ? 0 : term.cost().of(i, h));
    }

    @Override
    public Term earliestEffects(EarliestEffects term) {
        return new EarliestEffects(term.groups().stream().map(this::effects).toList(), term.limit());
    }

    @Override
    public Term squaredLoads(SquaredLoads term) {
        return new SquaredLoads(term.groups().stream().map(this::loads).toList());
    }

    @Override
    public Term squaredCosts(SquaredCosts term) {
        return term.withUdgift((i, h, aar) -> term.udgift().of(i, start(i, h), aar));
    }

    @Override
    public Term uncoveredCells(UncoveredCells term) {
        return new UncoveredCells(term.groups().stream().map(this::loads).toList(), term.horizon());
    }

    @Override
    public Term weightedSum(WeightedSum term) {
        List<WeightedSum.Part> parts = term.parts().stream()
                .map(part -> new WeightedSum.Part(part.term().accept(this), part.weight()))
                .toList();
        return new WeightedSum(parts);
    }

    @Override
    public Term customTerm(CustomTerm term) {
        return new CustomTerm() {
            @Override
            public long value(int[] plan) {
                return term.value(starts(plan));
            }

            @Override
            public long lowerBound(int[] earliest, int[] latest) {
                return term.lowerBound(starts(earliest), starts(latest));
            }
        };
    }
}
