package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.bound.LimitFilter;
import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.bound.TermLimits;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stretches;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.exact.BetterPlan;
import dk.kommunestrategi.rules.planlaegning.search.exact.BranchAndBound;
import dk.kommunestrategi.rules.planlaegning.search.exact.PartialPlan;
import dk.kommunestrategi.rules.planlaegning.search.local.Annealing;
import dk.kommunestrategi.rules.planlaegning.search.local.Chance;
import dk.kommunestrategi.rules.planlaegning.search.local.RuinAndRecreate;
import dk.kommunestrategi.rules.planlaegning.search.propagate.FrameState;
import dk.kommunestrategi.rules.regel.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The search for the best plan, term by term: the first term is brought down as far as possible, then the second among
 * the plans that keep the first, and so on. Each term is first improved from plan to plan, then bounded, and where few
 * enough choices are left it is searched through, which proves it. Between terms, starts are removed that would make an
 * earlier term worse. Behind the last term of squared loads so few plans are left that one search settles all the rest.
 * What is not proved is gone through again from the plan found, in ever longer stretches: a longer search does all that a
 * shorter one does, and then more, so that its plan is never worse. For one search by one thread.
 */
public final class LexicographicSearch {

    /** How much of what is left each piece of work may take. */
    private static final double SHARE_OF_ONE_TERM = 0.75;

    private static final double SHARE_OF_IMPROVING = 0.7;
    private static final double SHARE_OF_BOUNDING = 0.7;
    private static final double SHARE_OF_PROVING = 0.7;
    private static final double SHARE_OF_IMPROVING_TIES = 0.6;
    private static final double SHARE_OF_TIES = 0.5;
    private static final double SHARE_OF_TIES_OF_MANY = 0.05;

    private final int terms;

    /** The index of the last term that is proved by itself: few plans are left behind it; -1 if there is none. */
    private final int lastHard;

    /** One for all: no walk is taken twice. */
    private final Chance chance = new Chance();

    private final Incumbent best;

    /** How many terms, from the first, are proved. */
    private int proved;

    /** What is left behind these. */
    private Remainder behindProved;

    /** Whether all plans were gone through that may be as good as the best. */
    private boolean isComplete;

    /** The problem, less the starts that are known not to be part of a better plan. */
    private CompiledProblem problem;

    /** The problem with those starts, too, with which the last hard term would exceed its limit: there is a way through them. */
    private CompiledProblem roomy;

    private Relaxations relaxations = new Relaxations();

    /** What is left to choose behind some terms, and how these are bounded there. */
    private record Remainder(CompiledProblem problem, CompiledProblem roomy, Relaxations relaxations) {}

    private LexicographicSearch(CompiledProblem problem, Incumbent first) {
        this.problem = problem;
        this.roomy = problem;
        this.behindProved = new Remainder(problem, problem, new Relaxations());
        this.terms = problem.terms().size();
        this.lastHard = lastHard(problem.terms());
        this.best = first;
    }

    private static int lastHard(List<Term> terms) {
        int last = -1;
        for (int t = 0; t < terms.size(); t++) {
            last = terms.get(t).accept(HardTerms.HARD) ? t : last;
        }
        return last;
    }

    /**
     * Searches for the best plan.
     *
     * @param found told of better plans and better bounds on the way: the starts of the best plan, and the bounds by term, {@link
     *     dk.kommunestrategi.rules.regel.CustomTerm#NO_BOUND} where none is known
     */
    public static Outcome minimise(CompiledProblem problem, Budget budget, BiConsumer<int[], List<Long>> found) {
        return minimise(problem, Optional.empty(), budget, found);
    }

    /**
     * As {@link #minimise(CompiledProblem, Budget, BiConsumer)}, where a plan may be known already.
     *
     * @param known the starts of a plan that keeps the demands, the better the faster the search; empty where none is known
     */
    public static Outcome minimise(
            CompiledProblem problem, Optional<int[]> known, Budget budget, BiConsumer<int[], List<Long>> found) {
        return minimise(problem, known, Effort.stretches(problem), budget, found);
    }

    static Outcome minimise(
            CompiledProblem problem,
            Optional<int[]> known,
            Stretches stretches,
            Budget budget,
            BiConsumer<int[], List<Long>> found) {
        Outcome first = known.map(plan -> new Outcome(Optional.of(plan.clone()), false, List.of()))
                .orElseGet(() -> firstPlan(problem, budget));
        return first.starts()
                .map(starts -> new Incumbent(problem, problem.plan(starts), found))
                .map(plan -> new LexicographicSearch(problem, plan).run(stretches, budget))
                .orElse(first);
    }

    private static Outcome firstPlan(CompiledProblem problem, Budget budget) {
        try {
            return FeasibilitySearch.findAny(problem, budget);
        } catch (Stopped stopped) {
            return Outcome.UNKNOWN;
        }
    }

    private Outcome run(Stretches stretches, Budget budget) {
        best.tell();
        return stretches.go(budget, this::goOn).orElseGet(this::outcome);
    }

    private Outcome outcome() {
        return new Outcome(Optional.of(problem.formalStarts(best.starts())), isComplete, best.bounds());
    }

    /** Goes through all terms that are not proved; returns the outcome if that settles it. */
    private Optional<Outcome> goOn(Budget stretch) {
        problem = behindProved.problem();
        roomy = behindProved.roomy();
        relaxations = behindProved.relaxations().copy();
        try {
            settleAll(stretch);
        } catch (Stopped stopped) {
            isComplete = false;
        }
        boolean isSettled = isComplete || (best.isProved() && Effort.isEnough(problem, stretch));
        return Optional.of(outcome()).filter(outcome -> isSettled);
    }

    private void settleAll(Budget budget) {
        for (int t = proved; t <= lastHard; t++) {
            settle(t, budget);
        }
        isComplete = proved > lastHard && settleTies(budget);
        if (!isComplete) {
            improveTies(budget);
        }
        for (int t = lastHard + 1; t < terms; t++) {
            if (isComplete) {
                best.raise(t, value(t));
            } else {
                settle(t, budget);
            }
        }
    }

    /** Finds the best of all plans that are left, if they are few enough to go through; returns whether they were. */
    private boolean settleTies(Budget budget) {
        Budget share = budget.part(BranchAndBound.isWithinReach(problem) ? SHARE_OF_TIES : SHARE_OF_TIES_OF_MANY);
        return searchThrough(problem, Math.max(0, lastHard), true, share);
    }

    /** Improves all terms from the last hard one on together: those behind it are better where it is just as good. */
    private void improveTies(Budget budget) {
        if (0 <= lastHard && lastHard < terms - 1 && BranchAndBound.isWithinReach(roomy)) {
            Annealing annealing = Annealing.withTies(roomy, lastHard, best.starts(), chance);
            improve(annealing, Long.MIN_VALUE, budget.part(SHARE_OF_IMPROVING_TIES));
        }
    }

    /** Brings a term down among the plans that keep every earlier one where it is. */
    private void settle(int t, Budget budget) {
        Budget share = budget.part(isFollowed(t) ? SHARE_OF_ONE_TERM : 1);
        problem = FrameState.propagate(problem).orElseThrow();
        best.raise(t, relaxed(t));
        for (Effort effort : Effort.of(problem, problem.terms().get(t))) {
            if (!best.isProved(t) && !share.isTimeUp()) {
                best.raise(t, approach(t, effort, share));
            }
        }
        if (!best.isProved(t) && !share.isTimeUp()) {
            improve(t, share);
        }
        roomy = t <= lastHard ? problem : roomy;
        problem = within(t, value(t));
        if (t == proved && t <= lastHard && best.isProved(t)) {
            proved++;
            behindProved = new Remainder(problem, roomy, relaxations.copy());
        }
    }

    /** Whether there is work to do behind a term; what comes last may take all that is left. */
    private boolean isFollowed(int t) {
        return t < terms - 1 || t == lastHard;
    }

    /** Improves a term, bounds it and, where few choices are left, goes through them; returns the bound reached. */
    private long approach(int t, Effort effort, Budget share) {
        improve(t, share.part(SHARE_OF_IMPROVING, effort.moves() * problem.size()));
        relaxations.relax(
                problem,
                problem.terms().get(t),
                TermLimits.of(problem, t, best.starts()),
                best.starts(),
                effort.rounds(),
                share.part(SHARE_OF_BOUNDING, effort.pricing()));
        long relaxed = relaxed(t);
        CompiledProblem better = within(t, value(t) - 1);
        boolean isProved = relaxed < value(t)
                && (BranchAndBound.isWithinReach(better)
                        || Effort.mayBeDivided(better, better.terms().get(t)))
                && searchThrough(better, t, false, share.part(SHARE_OF_PROVING, effort.steps()));
        return isProved ? value(t) : relaxed;
    }

    private boolean isPacking(int t) {
        return Effort.isPacking(problem, problem.terms().get(t));
    }

    private long value(int t) {
        return best.value(t);
    }

    /** The bound that relaxations give. */
    private long relaxed(int t) {
        return PartialPlan.bound(problem, t, relaxations);
    }

    private void improve(int t, Budget share) {
        if (isPacking(t)) {
            RuinAndRecreate search = new RuinAndRecreate(problem, t, best.starts());
            try {
                search.run(best.bound(t), share, best::tell);
            } finally {
                best.keep(search.best());
            }
        } else {
            boolean tiesCount = t == lastHard && BranchAndBound.isWithinReach(problem);
            Annealing annealing = tiesCount
                    ? Annealing.withTies(problem, t, best.starts(), chance)
                    : new Annealing(problem, t, best.starts());
            improve(annealing, best.bound(t), share);
        }
    }

    private void improve(Annealing annealing, long bound, Budget share) {
        try {
            annealing.run(bound, share, best::tell);
        } finally {
            best.keep(annealing.best());
        }
    }

    /** The problem, less the starts with which a term would become larger than a limit. */
    private CompiledProblem within(int t, long limit) {
        return LimitFilter.filter(problem, problem.terms().get(t), limit, relaxations);
    }

    /** Searches for better plans and keeps the best; returns whether the search went through everything. */
    private boolean searchThrough(CompiledProblem where, int objective, boolean tiesCount, Budget share) {
        if (where.isImpossible()) {
            return true;
        }
        BetterPlan goal = new BetterPlan(where.terms(), best.starts(), objective, tiesCount);
        try {
            return new DividedSearch(goal, share).run(where, relaxations);
        } finally {
            best.keep(goal.best());
        }
    }
}
