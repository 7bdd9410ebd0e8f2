package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsudfald;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsvirkning;
import dk.kommunestrategi.rules.plan.foelsomhed.built.ImmutableFoelsomhed;
import dk.kommunestrategi.rules.plan.foelsomhed.built.ImmutableVarighedsvirkning;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The search for what durations mean for a plan that turn out otherwise than expected, one at a time. The durations nearest
 * to the expected ones are looked at first, of all initiatives in turn, so that a budget that does not reach for all leaves
 * the farthest out. First it is seen of all what the plan would break, then what would be best.
 */
public final class FoelsomhedSearch {

    /** How much of the budget goes at most into seeing what is broken. */
    private static final double SHARE_OF_RULES = 0.5;

    /** How much of the budget goes at most into the search for one best plan. */
    private static final double SHARE_OF_ONE = 0.05;

    /** So many durations are named at most, and the others counted. */
    private static final int MOST_NAMED = 10_000;

    private final Planopgave opgave;
    private final int[] kept;
    private final Function<Planopgave, Judge> judges;
    private final Budget budget;
    private final long maxStepsOfOne;
    private final double shareOfOne;
    private final Map<Case, List<Brud>> brud = new HashMap<>();

    /** By initiative: the best plan found for the duration looked at last. */
    private final Map<Integer, int[]> latest = new HashMap<>();

    /** One initiative with another duration. */
    private record Case(int initiativ, int varighed) {}

    /**
     * A search.
     *
     * @param opgave the problem that the plan solves
     * @param plan the plan
     * @param judges makes judges for other durations, in the time that there is
     * @param limits when the search ends
     * @param time the time for everything
     */
    public FoelsomhedSearch(
            Planopgave opgave,
            MaaltPlan plan,
            Function<Planopgave, Judge> judges,
            SearchLimits limits,
            TimeLimit time) {
        this.opgave = opgave;
        this.kept = new Placeringer(opgave).starts(plan.getStrategiplaner());
        this.judges = judges;
        long maxSteps = Planlaegning.maxSteps(opgave.getGrundlag(), limits);
        this.budget = time.budget().part(1, maxSteps);
        this.shareOfOne = limits.getDeadline().isPresent() ? SHARE_OF_ONE : 1;
        this.maxStepsOfOne = Math.max(1, (long) (SHARE_OF_ONE * maxSteps));
    }

    /** Tells what each duration means, in ascending order of initiatives, then of durations. */
    public ImmutableFoelsomhed.Builder run(ImmutableFoelsomhed.Builder result) {
        List<Case> cases = nearest();
        long all = opgave.indices()
                .mapToLong(i -> grundlag(i).hoejst() - grundlag(i).mindst())
                .sum();
        seeWhatIsBroken(cases, budget.part(SHARE_OF_RULES));
        return result.virkninger(cases.stream()
                        .map(this::virkning)
                        .sorted(Comparator.comparing(Varighedsvirkning::getInitiativ)
                                .thenComparingInt(Varighedsvirkning::getVarighed))
                        .toList())
                .unaevnte(all - cases.size())
                .steps(budget.steps());
    }

    private void seeWhatIsBroken(List<Case> cases, Budget share) {
        try {
            cases.stream().takeWhile(one -> share.mayGoOn()).forEach(one -> {
                Varighedsproeve proeve = proeve(one);
                share.spend(proeve.steps());
                brud.put(one, proeve.brud());
            });
        } catch (Stopped stopped) {
            // What was not seen by now is told as not looked into.
        }
    }

    /** The durations nearest to the expected ones, the lowest numbers first: all of them, unless there are very many. */
    private List<Case> nearest() {
        List<Case> nearest = new ArrayList<>();
        int farthest = opgave.indices()
                .map(i -> Math.max(
                        grundlag(i).hoejst() - opgave.varighed(i),
                        opgave.varighed(i) - grundlag(i).mindst()))
                .max()
                .orElse(0);
        for (int distance = 1; distance <= farthest; distance++) {
            for (int i = 0; i < opgave.antal() && nearest.size() < MOST_NAMED; i++) {
                opgave.getGrundlag().poll();
                int expected = opgave.varighed(i);
                if (expected + distance <= grundlag(i).hoejst()) {
                    nearest.add(new Case(i, expected + distance));
                }
                if (expected - distance >= grundlag(i).mindst() && nearest.size() < MOST_NAMED) {
                    nearest.add(new Case(i, expected - distance));
                }
            }
        }
        return nearest;
    }

    private Varighed grundlag(int i) {
        return opgave.varigheder().grundlag(i);
    }

    private Varighedsproeve proeve(Case one) {
        return new Varighedsproeve(
                judges.apply(opgave.with(opgave.varigheder().with(one.initiativ(), one.varighed()))), kept);
    }

    private Varighedsvirkning virkning(Case one) {
        ImmutableVarighedsvirkning.Builder virkning = ImmutableVarighedsvirkning.builder()
                .initiativ(opgave.nummer(one.initiativ()))
                .varighed(one.varighed())
                .forventet(opgave.varighed(one.initiativ()))
                .brud(brud.getOrDefault(one, List.of()));
        if (!brud.containsKey(one) || !budget.mayGoOn() || !isSearched(one, virkning)) {
            virkning.udfald(
                    brud.getOrDefault(one, List.of()).isEmpty()
                            ? Varighedsudfald.IKKE_UNDERSOEGT
                            : Varighedsudfald.BRYDER_REGLER_IKKE_UNDERSOEGT);
        }
        return virkning.build();
    }

    /** Looks for the best plan; returns whether there was time to begin with it. */
    private boolean isSearched(Case one, ImmutableVarighedsvirkning.Builder virkning) {
        try {
            Optional<int[]> other = Optional.ofNullable(latest.get(one.initiativ()));
            proeve(one)
                    .search(other, budget.part(shareOfOne, maxStepsOfOne), virkning)
                    .ifPresent(found -> latest.put(one.initiativ(), found));
            return true;
        } catch (Stopped stopped) {
            return false;
        }
    }
}
