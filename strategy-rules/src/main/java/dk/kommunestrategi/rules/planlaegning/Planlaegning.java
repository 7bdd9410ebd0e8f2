package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Progress;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.built.ImmutableAlternativ;
import dk.kommunestrategi.rules.plan.built.ImmutableKriterievaerdi;
import dk.kommunestrategi.rules.plan.built.ImmutablePlanResult;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.built.ImmutableKonflikt;
import dk.kommunestrategi.rules.planlaegning.search.LexicographicSearch;
import dk.kommunestrategi.rules.planlaegning.search.Outcome;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One planning: from a problem without errors to its result. */
public final class Planlaegning {

    /** How much work each trial may be when it is looked for what makes a plan impossible. */
    private static final long STEPS_PER_TRIAL = 500_000;

    /** How much of the time left goes into what makes a plan impossible, before a way out is looked for. */
    private static final double SHARE_OF_CONFLICT = 0.6;

    /** How much of the time left goes into a longer period, before it is asked what may wait for a later plan. */
    private static final double SHARE_OF_LONGER_PERIOD = 0.5;

    private final Judge judge;
    private final Function<Planopgave, Judge> judges;
    private final Planopgave opgave;
    private final Placeringer placeringer;
    private final PlanStatement statement;
    private final long maxSteps;
    private final long conflictSteps;
    private final long wayOutSteps;
    private final int alternativer;
    private final Consumer<Progress> progress;
    private final Runnable infeasible;
    private final TimeLimit time;
    private final Budget budget;

    /**
     * A planning.
     *
     * @param opgave the planning problem
     * @param judges who judges the plans of any planning problem
     * @param request what was asked for
     * @param limits when the search ends
     * @param time the time for everything
     */
    public Planlaegning(
            Planopgave opgave,
            Function<Planopgave, Judge> judges,
            PlanRequest request,
            SearchLimits limits,
            TimeLimit time) {
        this.judge = judges.apply(opgave);
        this.judges = judges;
        this.opgave = opgave;
        this.placeringer = new Placeringer(opgave);
        this.statement = new PlanStatement(judge, placeringer, time);
        this.maxSteps = maxSteps(opgave.getGrundlag(), limits);
        this.conflictSteps = conflictSteps(limits);
        this.wayOutSteps = limits.getMaxConflictSteps().orElse(maxSteps);
        this.alternativer = request.getAntalAlternativer();
        this.progress = limits.getProgress();
        this.infeasible = limits.getInfeasible();
        this.time = time;
        this.budget = time.budget();
    }

    private static long conflictSteps(SearchLimits limits) {
        return limits.getMaxConflictSteps()
                .orElse(limits.getDeadline().isPresent() ? Long.MAX_VALUE : SearchLimits.STANDARD_CONFLICT_STEPS);
    }

    /** Stated steps count; otherwise a deadline takes the place of the standard ones. */
    static long maxSteps(Plangrundlag grundlag, SearchLimits limits) {
        int initiativer = grundlag.antalInitiativer();
        return limits.getMaxSteps()
                .orElseGet(() -> limits.getDeadline().isPresent()
                        ? Long.MAX_VALUE
                        : SearchLimits.STANDARD_STEPS + SearchLimits.STANDARD_STEPS_PER_INITIATIV * initiativer);
    }

    /**
     * Plans.
     *
     * @param result knows the request and what was seen in it; it is told of everything that is found
     * @return the result
     */
    public PlanResult run(ImmutablePlanResult.Builder result) {
        Outcome outcome = time.within(this::search).orElse(Outcome.UNKNOWN);
        outcome.starts().ifPresentOrElse(starts -> addPlan(starts, outcome, result), () -> addProblem(outcome, result));
        return result.steps(budget.steps()).build();
    }

    private Outcome search() {
        CompiledProblem problem = new CompiledProblem(opgave, judge.krav(), judge.terms(), budget.meter());
        budget.meter().keepBack();
        return LexicographicSearch.minimise(problem, budget.part(1, maxSteps), (starts, bounds) -> {
            statement.tryOut(starts);
            progress.accept(progress(starts, bounds));
        });
    }

    private void addProblem(Outcome outcome, ImmutablePlanResult.Builder result) {
        if (outcome.complete()) {
            infeasible.run();
            OtherPeriods periods = new OtherPeriods(judge, judges);
            Konflikt konflikt = konflikt(periods);
            result.status(Planstatus.INFEASIBLE).konflikt(konflikt).addProblems(problem(konflikt));
            if (wayOutSteps > 0) {
                addUdveje(konflikt, periods, result);
            }
        } else {
            result.status(Planstatus.UNKNOWN).addProblems(time.afbrudt());
        }
    }

    /** The conflict; everything that is demanded where nothing may be looked for. */
    private Konflikt konflikt(OtherPeriods periods) {
        if (conflictSteps == 0) {
            return ImmutableKonflikt.builder()
                    .krav(judge.krav())
                    .irreducible(false)
                    .build();
        }
        Budget share = budget.part(SHARE_OF_CONFLICT, conflictSteps);
        return new Konfliktmaaling(judge, periods, share, STEPS_PER_TRIAL).konflikt(maxSteps / 2);
    }

    private void addUdveje(Konflikt konflikt, OtherPeriods periods, ImmutablePlanResult.Builder result) {
        long half = Math.min(wayOutSteps, maxSteps / 2);
        UdvejSearch ways = new UdvejSearch(judge, judges, periods, STEPS_PER_TRIAL);
        // Each way has steps of its own, counted from where the one before it ends.
        result.lempelse(
                way(() -> new LempelseSearch(judge, budget.part(1, wayOutSteps), STEPS_PER_TRIAL).run(konflikt)));
        result.laengerePeriode(way(() -> ways.laengerePeriode(budget.part(SHARE_OF_LONGER_PERIOD, half))));
        result.senerePlan(way(() -> ways.senerePlan(konflikt, budget.part(1, half))));
    }

    /** A way out that is found in time: that there is no plan stays proved where none is. */
    private <T> Optional<T> way(Supplier<Optional<T>> search) {
        return time.within(search).flatMap(found -> found);
    }

    private void addPlan(int[] found, Outcome outcome, ImmutablePlanResult.Builder result) {
        int[] starts = alternativer > 0 ? addAlternativer(found, result) : found;
        time.conclude();
        judge.check(starts);
        List<Kriterievaerdi> criteria = outcome.complete() ? proven(starts) : criteria(starts, outcome.bounds());
        boolean isBest = criteria.stream().allMatch(kriterium -> kriterium.getProof() == Proof.BEVIST);
        result.status(isBest ? Planstatus.OPTIMAL : Planstatus.FEASIBLE)
                .tekniskValgAfgjort(outcome.complete())
                .criteria(criteria);
        statement.add(starts, result);
    }

    private List<Kriterievaerdi> proven(int[] starts) {
        return criteria(
                starts, judge.terms().stream().map(term -> term.value(starts)).toList());
    }

    /**
     * The criteria with the bounds of their levels as far as they are known: a level is proven when no plan as good on all
     * earlier levels falls below it.
     */
    private List<Kriterievaerdi> criteria(int[] starts, List<Long> bounds) {
        List<Kriterievaerdi> criteria = new ArrayList<>();
        boolean proven = true;
        for (int n = 0; n < judge.niveauer().size(); n++) {
            Kriterieniveau niveau = judge.niveauer().get(n);
            long value = judge.terms().get(n).value(starts);
            long bound = n < bounds.size() ? bounds.get(n) : CustomTerm.NO_BOUND;
            judge.check(n, bound, value);
            boolean hasLimit = bound != CustomTerm.NO_BOUND && !niveau.isVaegtet();
            proven &= bound == value;
            for (Placeringskriterium kriterium : niveau.kriterier()) {
                criteria.add(ImmutableKriterievaerdi.builder()
                        .kriterium(kriterium)
                        .value(judge.term(kriterium).value(starts))
                        .lowerBound(hasLimit ? OptionalLong.of(bound) : OptionalLong.empty())
                        .proof(proven ? Proof.BEVIST : Proof.IKKE_BEVIST)
                        .build());
            }
        }
        return criteria;
    }

    /** Returns the starts of the plan to recommend: a better one than that known, where the search came upon it. */
    private int[] addAlternativer(int[] known, ImmutablePlanResult.Builder result) {
        AlternativSearch search = new AlternativSearch(judge, known, budget.part(1, maxSteps));
        result.front(search.front());
        for (int[] plan : search.chosen(alternativer)) {
            result.addAlternatives(ImmutableAlternativ.builder()
                    .criteria(judge.values(plan))
                    .strategiplaner(placeringer.of(plan))
                    .udeladte(placeringer.udeladte(plan))
                    .build());
        }
        return search.anbefalet();
    }

    private Problem problem(Konflikt konflikt) {
        List<String> places = konflikt.getKrav().stream()
                .flatMap(krav -> krav.places().stream())
                .distinct()
                .toList();
        return Problem.of(
                        konflikt.isIrreducible() ? Problemkode.INGEN_PLAN : Problemkode.INGEN_PLAN_BRED_KONFLIKT,
                        places.stream().findFirst().orElse(""),
                        opgave.getPeriode(),
                        Tekst.list(konflikt.getKrav()))
                .related(places.stream().skip(1).toList())
                .build();
    }

    private Progress progress(int[] starts, List<Long> bounds) {
        return new Progress(budget.steps(), () -> criteria(starts, bounds), () -> placeringer.of(starts));
    }
}
