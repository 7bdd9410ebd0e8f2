package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.plan.LaengerePeriode;
import dk.kommunestrategi.rules.plan.SenerePlan;
import dk.kommunestrategi.rules.plan.built.ImmutableLaengerePeriode;
import dk.kommunestrategi.rules.plan.built.ImmutableSenerePlan;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.planlaegning.search.FewestLeftOut;
import dk.kommunestrategi.rules.planlaegning.search.LexicographicSearch;
import dk.kommunestrategi.rules.planlaegning.search.ShortestPeriod;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The search for ways out ("udvej") that lift no demand: a longer period, and to leave initiatives to a later plan. */
final class UdvejSearch {

    /** How much of what is left goes into finding a way, before its best plan is looked for. */
    private static final double SHARE_OF_WAY = 0.5;

    private final Planopgave opgave;
    private final Judge judge;
    private final Function<Planopgave, Judge> judges;
    private final OtherPeriods periods;
    private final long maxStepsOfTrial;

    /**
     * A search.
     *
     * @param judges who judges the plans of any planning problem
     * @param maxStepsOfTrial how much work each trial may be
     */
    UdvejSearch(Judge judge, Function<Planopgave, Judge> judges, OtherPeriods periods, long maxStepsOfTrial) {
        this.opgave = judge.opgave();
        this.judge = judge;
        this.judges = judges;
        this.periods = periods;
        this.maxStepsOfTrial = maxStepsOfTrial;
    }

    /** The shortest longer period in which a plan was found. */
    Optional<LaengerePeriode> laengerePeriode(Budget budget) {
        ShortestPeriod shortest = new ShortestPeriod(budget.part(SHARE_OF_WAY / 2), maxStepsOfTrial);
        OptionalInt halvaar = shortest.find(opgave.horizon(), periods.longest(), periods::trial);
        return halvaar.isEmpty()
                ? Optional.empty()
                : laengerePeriode(halvaar.getAsInt(), shortest.isShortest() && periods.onlyAddsHalvaar(), budget);
    }

    private Optional<LaengerePeriode> laengerePeriode(int halvaar, boolean isShortest, Budget budget) {
        Judge longer = periods.judge(halvaar);
        return best(longer, budget.part(SHARE_OF_WAY))
                .map(starts -> ImmutableLaengerePeriode.builder()
                        .periode(longer.opgave().getPeriode())
                        .halvaarMere(halvaar - opgave.horizon())
                        .mindst(isShortest)
                        .criteria(longer.values(starts))
                        .strategiplaner(new Placeringer(longer.opgave()).of(starts))
                        .udeladte(new Placeringer(longer.opgave()).udeladte(starts))
                        .build());
    }

    /** The fewest initiatives without which a plan was found. */
    Optional<SenerePlan> senerePlan(Konflikt konflikt, Budget budget) {
        FewestLeftOut fewest =
                new FewestLeftOut(opgave, judge.krav(), budget.part(SHARE_OF_WAY), maxStepsOfTrial, members(konflikt));
        List<List<Initiativnummer>> valg =
                fewest.choices().stream().map(this::numre).toList();
        return valg.isEmpty() ? Optional.empty() : senerePlan(valg, fewest, budget);
    }

    private BitSet members(Konflikt konflikt) {
        BitSet members = new BitSet();
        konflikt.getInitiativer().forEach(initiativ -> opgave.index(initiativ).ifPresent(members::set));
        return members;
    }

    private List<Initiativnummer> numre(BitSet initiativer) {
        return initiativer.stream().mapToObj(opgave::nummer).toList();
    }

    private Optional<SenerePlan> senerePlan(List<List<Initiativnummer>> valg, FewestLeftOut fewest, Budget budget) {
        Judge without = judges.apply(new OpgaveVariants(opgave).without(new HashSet<>(valg.get(0))));
        return best(without, budget)
                .map(starts -> ImmutableSenerePlan.builder()
                        .valg(valg)
                        .mindst(fewest.isSmallest())
                        .alle(fewest.isAll())
                        .criteria(without.values(starts))
                        .strategiplaner(new Placeringer(without.opgave()).of(starts))
                        .udeladte(new Placeringer(without.opgave()).udeladte(starts))
                        .build());
    }

    private static Optional<int[]> best(Judge judge, Budget budget) {
        return LexicographicSearch.minimise(
                        new CompiledProblem(judge.opgave(), judge.krav(), judge.terms(), budget.meter()),
                        budget,
                        (starts, bounds) -> {})
                .starts();
    }
}
