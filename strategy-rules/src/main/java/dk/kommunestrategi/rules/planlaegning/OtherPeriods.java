package dk.kommunestrategi.rules.planlaegning;

import static java.util.Objects.requireNonNull;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.planlaegning.search.Restriction;
import dk.kommunestrategi.rules.planlaegning.search.ShortestPeriod.Trial;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The same planning problem in longer periods, with what the rules demand there. */
final class OtherPeriods {

    private final Judge judge;
    private final Planopgave opgave;
    private final Function<Planopgave, Judge> judges;
    private final Map<Integer, Judge> known = new HashMap<>();

    /** The place of each demand among those that the rules state, whatever the past has made of them. */
    private final IdentityHashMap<Krav, Integer> places = new IdentityHashMap<>();

    /**
     * The longer periods of one planning problem.
     *
     * @param judges who judges the plans of any planning problem
     */
    OtherPeriods(Judge judge, Function<Planopgave, Judge> judges) {
        this.judge = judge;
        this.opgave = judge.opgave();
        this.judges = judges;
        for (int k = 0; k < judge.satisfiable().size(); k++) {
            int place = k;
            judge.satisfiable().get(k).ifPresent(demand -> places.put(demand, place));
        }
    }

    /**
     * The number of half-years in which everything can be done one after the other, with as much again for budgets, once nobody
     * carries anyway what will end.
     */
    int longest() {
        long all = opgave.indices().mapToLong(this::halvaar).sum();
        int free = opgave.getCentre().stream()
                .flatMap(center -> center.getGrundbelastning().stream())
                .flatMap(anyway -> anyway.getTil().stream())
                .mapToInt(opgave.getPeriode()::index)
                .reduce(opgave.horizon() - 1, Math::max);
        return (int) Math.min(Periode.MAX_HALVAAR, free + 1 + all);
    }

    /** For how long others may have to wait for an initiative, and it for others. */
    private long halvaar(int i) {
        Initiativ initiativ = opgave.initiativ(i);
        int drift = initiativ.getDriftstraek().stream()
                .flatMapToInt(own -> own.getHalvaar().stream())
                .reduce(0, Math::max);
        long bundet = initiativ.getBindinger().stream()
                .mapToLong(binding -> (long) Math.max(0, binding.getMindst().orElse(0))
                        + Math.max(0, -binding.getHoejst().orElse(0)))
                .sum();
        return opgave.varigheder().seen(i, Vaerst.VED_HOEJST) + initiativ.getForarbejde() + 2L + drift + bundet;
    }

    Periode periode(int halvaar) {
        return Periode.of(opgave.getPeriode().getFra(), opgave.halvaar(halvaar - 1));
    }

    /** The judge of plans in so many half-years. */
    Judge judge(int halvaar) {
        return known.computeIfAbsent(
                halvaar, many -> judges.apply(new OpgaveVariants(opgave).inPeriode(periode(many))));
    }

    /** Everything that is demanded in so many half-years. */
    Optional<Trial> trial(int halvaar) {
        return Optional.of(new Trial(judge(halvaar).opgave(), judge(halvaar).krav()));
    }

    /**
     * What these demands on these initiatives are in so many half-years, where rules make the same demands in the same order
     * as in this period; nothing where they do not. What the past broke in this period may be kept in a longer one.
     */
    Optional<Trial> trial(int halvaar, List<Krav> demands, BitSet initiatives) {
        Judge there = judge(halvaar);
        if (!isComparable(judge.stated(), there.stated())) {
            return Optional.empty();
        }
        List<Krav> same = demands.stream()
                .flatMap(demand -> there.satisfiable().get(requireNonNull(places.get(demand))).stream())
                .toList();
        return Optional.of(new Trial(there.opgave(), Restriction.of(same, initiatives)));
    }

    /** Whether a longer period only adds half-years to start in: operation without a stated end draws to that of the period. */
    boolean onlyAddsHalvaar() {
        return opgave.indices()
                .allMatch(i -> opgave.initiativ(i).getDriftstraek().stream()
                        .allMatch(drift -> drift.getHalvaar().isPresent()));
    }

    private static boolean isComparable(List<Krav> here, List<Krav> there) {
        return here.size() == there.size()
                && IntStream.range(0, here.size())
                        .allMatch(k -> here.get(k).regel() == there.get(k).regel()
                                && here.get(k).initiativer().equals(there.get(k).initiativer()));
    }
}
