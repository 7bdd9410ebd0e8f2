package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.plan.Konflikt;
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
import dk.kommunestrategi.rules.planlaegning.search.LexicographicSearch;
import dk.kommunestrategi.rules.planlaegning.search.Outcome;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** One planning: from a problem without errors to its result. */
public final class Planlaegning {

    /** How much work each trial may be when it is looked for what makes a plan impossible. */
    private static final long STEPS_PER_TRIAL = 500_000;

    private final Judge judge;
    private final Function<Planopgave, Judge> judges;
    private final Planopgave opgave;
    private final Placeringer placeringer;
    private final long maxSteps;
    private final int alternativer;
    private final Consumer<Progress> progress;
    private final Budget budget;

    /**
     * A planning.
     *
     * @param opgave the planning problem
     * @param judges who judges the plans of any planning problem
     * @param request what was asked for
     * @param limits when the search ends
     */
    public Planlaegning(
            Planopgave opgave, Function<Planopgave, Judge> judges, PlanRequest request, SearchLimits limits) {
        this.judge = judges.apply(opgave);
        this.judges = judges;
        this.opgave = opgave;
        this.placeringer = new Placeringer(opgave);
        this.maxSteps = maxSteps(request, limits);
        this.alternativer = request.getAntalAlternativer();
        this.progress = limits.getProgress();
        this.budget = budget(limits);
    }

    /** All that a search may do until the caller wants it to end, of whatever number of steps. */
    static Budget budget(SearchLimits limits) {
        return limits.getDeadline()
                .map(deadline -> Budget.of(Long.MAX_VALUE, deadline.clock(), deadline.end(), limits.getCancellation()))
                .orElseGet(() -> Budget.of(Long.MAX_VALUE, limits.getCancellation()));
    }

    /** Stated steps count; otherwise a deadline takes the place of the standard ones. */
    static long maxSteps(PlanRequest request, SearchLimits limits) {
        int initiativer = request.getStrategi().getInitiativer().size();
        return limits.getMaxSteps()
                .orElseGet(() -> limits.getDeadline().isPresent()
                        ? Long.MAX_VALUE
                        : SearchLimits.STANDARD_STEPS + SearchLimits.STANDARD_STEPS_PER_INITIATIV * initiativer);
    }

    public PlanResult run(ImmutablePlanResult.Builder result) {
        Budget share = budget.part(1, maxSteps);
        Outcome outcome = LexicographicSearch.minimise(
                new CompiledProblem(opgave, judge.krav(), judge.terms(), budget.meter()),
                share,
                (starts, bounds) -> progress.accept(progress(starts, bounds)));
        outcome.starts().ifPresentOrElse(starts -> addPlan(starts, outcome, result), () -> addProblem(outcome, result));
        return result.steps(budget.steps()).build();
    }

    private void addProblem(Outcome outcome, ImmutablePlanResult.Builder result) {
        if (outcome.complete()) {
            OtherPeriods periods = new OtherPeriods(judge, judges);
            Konflikt konflikt = new Konfliktmaaling(judge, periods, budget, STEPS_PER_TRIAL).konflikt(maxSteps / 2);
            UdvejSearch ways = new UdvejSearch(judge, judges, periods, budget.part(1, maxSteps / 2), STEPS_PER_TRIAL);
            result.status(Planstatus.INFEASIBLE)
                    .konflikt(konflikt)
                    .lempelse(new LempelseSearch(judge, budget.part(1, maxSteps), STEPS_PER_TRIAL).run(konflikt))
                    .laengerePeriode(ways.laengerePeriode())
                    .senerePlan(ways.senerePlan(konflikt))
                    .addProblems(problem(konflikt));
        } else {
            result.status(Planstatus.UNKNOWN).addProblems(afbrudt());
        }
    }

    private void addPlan(int[] found, Outcome outcome, ImmutablePlanResult.Builder result) {
        int[] starts = alternativer > 0 ? addAlternativer(found, result) : found;
        List<Kriterievaerdi> criteria =
                outcome.complete() ? proven(starts) : criteria(starts, outcome.bounds());
        boolean isBest = criteria.stream().allMatch(kriterium -> kriterium.getProof() == Proof.BEVIST);
        result.status(isBest ? Planstatus.OPTIMAL : Planstatus.FEASIBLE)
                .tekniskValgAfgjort(outcome.complete())
                .criteria(criteria)
                .placeringer(placeringer.of(starts))
                .belastning(judge.belastning(starts))
                .addAllProblems(fortidensBrud(starts))
                .forudsatteVarigheder(judge.forudsatteVarigheder());
    }

    /** What the past broke of the rules, and no plan can mend. */
    private List<Problem> fortidensBrud(int[] starts) {
        return opgave.getStrategi()
                .getHandleplan()
                .map(handleplan -> judge.brud(starts, handleplan))
                .orElse(List.of());
    }

    private List<Kriterievaerdi> proven(int[] starts) {
        return criteria(
                starts,
                judge.niveauer().stream()
                        .map(niveau -> niveau.term(opgave).value(starts))
                        .toList());
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
            long value = niveau.term(opgave).value(starts);
            long bound = n < bounds.size() ? bounds.get(n) : CustomTerm.NO_BOUND;
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
                    .placeringer(placeringer.of(plan))
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
                        opgave.getPeriode().getFra(),
                        opgave.getPeriode().getTil(),
                        Tekst.list(konflikt.getKrav()))
                .related(places.stream().skip(1).toList())
                .build();
    }

    private Progress progress(int[] starts, List<Long> bounds) {
        return new Progress(budget.steps(), () -> criteria(starts, bounds), () -> placeringer.of(starts));
    }

    private Problem afbrudt() {
        return Problem.of(Problemkode.INGEN_PLAN_FUNDET, "", budget.steps()).build();
    }
}
