package dk.kommunestrategi.rules.search;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Depth-first branch and bound (Land and Doig, 1960): initiatives are placed one by one, and a branch is left as soon as
 * its bounds show that nothing in it is better than the best plan known. Of plans equal in every term the one with the
 * smallest starts, in the order of initiatives, is better; so what is found does not depend on the order of search.
 * Without recursion: the catalogue may be long. For one search by one thread.
 */
final class BranchAndBound {

    private final CompiledProblem problem;
    private final Domains domains;
    private final CapacityState capacities;
    private final TermState[] terms;
    private final int[] order;
    private final long maxSteps;

    /** The first term to improve; one past the last for the starts alone. */
    private final int objective;

    /** Whether a plan equal in the objective is better when it is so in the terms behind it, or in its starts. */
    private final boolean keepsTies;

    private final boolean anyPlanWillDo;

    /** By depth: the places worth trying, the most promising first, how many they are and which is next. */
    private final int[][] candidates;

    private final int[] candidateCount;
    private final int[] nextCandidate;

    /** By depth: the place of the initiative that is placed there, and the domains' mark from before. */
    private final int[] placed;

    private final int[] marks;

    /** For ranking the candidates of one initiative: their bounds by term. */
    private final long[][] ranking;

    private long steps;
    private int @Nullable [] best;
    private final long[] bestValues;

    private BranchAndBound(
            CompiledProblem problem,
            @Nullable LevellingBound[] levelling,
            int @Nullable [] best,
            int objective,
            boolean keepsTies,
            long maxSteps) {
        int size = problem.size();
        this.problem = problem;
        this.best = best;
        this.objective = objective;
        this.keepsTies = keepsTies;
        this.anyPlanWillDo = best == null;
        this.maxSteps = maxSteps;
        this.domains = new Domains(problem);
        this.capacities = new CapacityState(problem);
        this.order = BranchingOrder.of(problem, objective);
        this.terms = new TermState[problem.terms.size()];
        this.bestValues = new long[terms.length];
        for (int t = 0; t < terms.length; t++) {
            terms[t] = TermState.of(problem.terms.get(t), problem, domains, order, levelling[t]);
            bestValues[t] = best == null ? Long.MAX_VALUE : problem.terms.get(t).value(best);
        }
        int choices = Arrays.stream(problem.starts)
                .mapToInt(starts -> starts.length)
                .max()
                .orElse(0);
        this.candidates = new int[size][];
        this.candidateCount = new int[size];
        this.nextCandidate = new int[size];
        this.placed = new int[size];
        this.marks = new int[size];
        this.ranking = new long[choices][terms.length];
    }

    /** Returns a search for any plan that meets the demands. */
    static BranchAndBound forAnyPlan(CompiledProblem problem, @Nullable LevellingBound[] levelling, long maxSteps) {
        return new BranchAndBound(problem, levelling, null, 0, true, maxSteps);
    }

    /**
     * Returns a search for a plan that is smaller in the objective than the one given, among those no worse in the terms
     * before it.
     *
     * @param levelling by term, a bound by relaxation where there is one
     */
    static BranchAndBound forSmallerTerm(
            CompiledProblem problem, @Nullable LevellingBound[] levelling, int[] best, int objective, long maxSteps) {
        return new BranchAndBound(problem, levelling, best, objective, false, maxSteps);
    }

    /**
     * Returns a search for a plan that is better than the one given, among those no worse in the terms before the first:
     * smaller in the first term or, if equal, in the next, and so on to the starts.
     *
     * @param levelling by term, a bound by relaxation where there is one
     */
    static BranchAndBound forBetterPlan(
            CompiledProblem problem, @Nullable LevellingBound[] levelling, int[] best, int first, long maxSteps) {
        return new BranchAndBound(problem, levelling, best, first, true, maxSteps);
    }

    /** Returns the best plan known, if any. */
    Optional<int[]> best() {
        return Optional.ofNullable(best);
    }

    /** Returns how many placements were tried. */
    long steps() {
        return steps;
    }

    /** Returns what the term must at least become from where the search stands. */
    long bound(int term) {
        return terms[term].lowerBound();
    }

    /** Searches; returns whether the search went through everything, or found any plan where that will do. */
    boolean run() {
        if (order.length == 0) {
            best = new int[0];
            return true;
        }
        int depth = 0;
        rankCandidates(0);
        while (depth >= 0) {
            if (nextCandidate[depth] == candidateCount[depth]) {
                depth--;
                if (depth >= 0) {
                    remove(depth);
                }
                continue;
            }
            if (steps >= maxSteps) {
                return false;
            }
            if (!place(depth, candidates[depth][nextCandidate[depth]++])) {
                continue;
            }
            if (!isPromising()) {
                remove(depth);
            } else if (depth + 1 < order.length) {
                rankCandidates(++depth);
            } else {
                keep();
                remove(depth);
                if (anyPlanWillDo) {
                    return true;
                }
            }
        }
        return true;
    }

    /** Finds the places worth trying at a depth and sorts them by their bounds, equal ones by time. */
    private void rankCandidates(int depth) {
        int initiative = order[depth];
        int low = domains.low(initiative);
        int high = domains.high(initiative);
        if (candidates[depth] == null) {
            candidates[depth] = new int[problem.starts[initiative].length];
        }
        int[] ranked = candidates[depth];
        int count = 0;
        for (int place = low; place <= high; place++) {
            if (!place(depth, place)) {
                continue;
            }
            if (isPromising()) {
                long[] bounds = ranking[place];
                for (int t = objective; t < terms.length; t++) {
                    bounds[t] = terms[t].lowerBound();
                }
                int rank = count++;
                while (rank > 0 && Arrays.compare(ranking[ranked[rank - 1]], bounds) > 0) {
                    ranked[rank] = ranked[--rank];
                }
                ranked[rank] = place;
            }
            remove(depth);
        }
        candidateCount[depth] = count;
        nextCandidate[depth] = 0;
    }

    /** Places the initiative of a depth; returns whether capacities and the order of initiatives allow it. */
    private boolean place(int depth, int place) {
        int initiative = order[depth];
        int start = problem.starts[initiative][place];
        steps++;
        if (!capacities.fits(initiative, start)) {
            return false;
        }
        marks[depth] = domains.mark();
        if (!domains.fix(initiative, place)) {
            domains.undo(marks[depth]);
            return false;
        }
        placed[depth] = place;
        capacities.place(initiative, start);
        for (TermState term : terms) {
            term.place(initiative, start);
        }
        return true;
    }

    private void remove(int depth) {
        int initiative = order[depth];
        int start = problem.starts[initiative][placed[depth]];
        for (TermState term : terms) {
            term.remove(initiative, start);
        }
        capacities.remove(initiative, start);
        domains.undo(marks[depth]);
    }

    /** Returns whether what is placed may still become a better plan than the best one known. */
    private boolean isPromising() {
        if (best == null) {
            return true;
        }
        for (int t = 0; t < objective; t++) {
            if (terms[t].exceeds(bestValues[t])) {
                return false;
            }
        }
        if (!keepsTies) {
            return !terms[objective].exceeds(bestValues[objective] - 1);
        }
        for (int t = objective; t < terms.length; t++) {
            long bound = terms[t].lowerBound();
            if (bound != bestValues[t]) {
                return bound < bestValues[t];
            }
        }
        return startsMayBecomeSmaller(best);
    }

    private boolean startsMayBecomeSmaller(int[] than) {
        for (int i = 0; i < than.length; i++) {
            int earliest = domains.earliest(i);
            if (earliest != than[i]) {
                return earliest < than[i];
            }
        }
        return false;
    }

    private void keep() {
        int[] starts = new int[order.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = domains.earliest(i);
        }
        best = starts;
        for (int t = 0; t < terms.length; t++) {
            bestValues[t] = terms[t].lowerBound();
        }
    }
}
