package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.rules.planlaegning.search.Restriction;
import dk.kommunestrategi.rules.planlaegning.search.ShortestPeriod.Trial;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The same planning problem in longer periods, with what the rules demand there. */
final class OtherPeriods {

    private final Judge judge;
    private final Planopgave opgave;
    private final Function<Planopgave, Judge> judges;
    private final Map<Integer, Judge> known = new HashMap<>();

    /**
     * The longer periods of one planning problem.
     *
     * @param judges who judges the plans of any planning problem
     */
    OtherPeriods(Judge judge, Function<Planopgave, Judge> judges) {
        this.judge = judge;
        this.opgave = judge.opgave();
        this.judges = judges;
    }

    /** The number of half-years in which everything can be done one after the other, with as much again for budgets. */
    int longest() {
        long all = IntStream.range(0, opgave.antal())
                .mapToLong(i -> opgave.varigheder().seen(i, Vaerst.VED_HOEJST)
                        + opgave.initiativ(i).getForarbejde()
                        + 2L)
                .sum();
        return (int) Math.min(Periode.MAX_HALVAAR, opgave.horizon() + all);
    }

    Periode periode(int halvaar) {
        return Periode.of(opgave.getPeriode().getFra(), opgave.halvaar(halvaar - 1));
    }

    /** The judge of plans in so many half-years. */
    Judge judge(int halvaar) {
        return known.computeIfAbsent(halvaar, many -> judges.apply(opgave.inPeriode(periode(many))));
    }

    /** Everything that is demanded in so many half-years. */
    Trial trial(int halvaar) {
        return new Trial(judge(halvaar).opgave(), judge(halvaar).krav());
    }

    /**
     * What these demands on these initiatives are in so many half-years: rules make the same demands in the same order in
     * every period.
     */
    Trial trial(int halvaar, List<Krav> demands, BitSet initiatives) {
        List<Krav> all = judge(halvaar).krav();
        return new Trial(
                judge(halvaar).opgave(),
                Restriction.of(
                        demands.stream().map(demand -> all.get(place(demand))).toList(), initiatives));
    }

    /** Whether a longer period is judged by the same demands, one by one. */
    boolean isComparable() {
        List<Krav> here = judge.krav();
        List<Krav> there = judge(opgave.horizon() + 1).krav();
        return here.size() == there.size()
                && IntStream.range(0, here.size())
                        .allMatch(k -> here.get(k).regel() == there.get(k).regel()
                                && here.get(k).initiativer().equals(there.get(k).initiativer()));
    }

    private int place(Krav demand) {
        return IntStream.range(0, judge.krav().size())
                .filter(k -> judge.krav().get(k) == demand)
                .findFirst()
                .orElseThrow();
    }
}
