package dk.kommunestrategi.rules.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Depth-first branch and bound for a lexicographic minimum (Land and Doig, 1960): initiatives are placed one by one, and
 * a branch is left as soon as its bounds, compared term by term, show that nothing in it beats the best plan known. Of
 * plans equal in every term the one with the smallest starts, in the order of initiatives, wins; so the result does not
 * depend on the order of search. Without recursion: the catalogue may be long. For one search by one thread.
 */
public final class BranchAndBound {

    private final CompiledProblem problem;
    private final Domains domains;
    private final CapacityState capacities;
    private final TermState[] terms;
    private final int[] order;
    private final boolean anyPlanWillDo;
    private final long maxSteps;

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

    private BranchAndBound(CompiledProblem problem, boolean anyPlanWillDo, long maxSteps) {
        int size = problem.size();
        this.problem = problem;
        this.anyPlanWillDo = anyPlanWillDo;
        this.maxSteps = maxSteps;
        this.domains = new Domains(problem);
        this.capacities = new CapacityState(problem);
        this.order = BranchingOrder.of(problem);
        this.terms = new TermState[problem.terms.size()];
        for (int t = 0; t < terms.length; t++) {
            terms[t] = TermState.of(problem.terms.get(t), problem, domains, order);
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
        this.bestValues = new long[terms.length];
    }

    /**
     * Searches for the best plan.
     *
     * @param maxSteps how many placements may be tried
     */
    public static Outcome minimise(CompiledProblem problem, long maxSteps) {
        return problem.propagated()
                .map(propagated -> new BranchAndBound(propagated, false, maxSteps).run())
                .orElseGet(BranchAndBound::impossible);
    }

    /**
     * Searches for any plan that meets the demands.
     *
     * @param maxSteps how many placements may be tried
     */
    public static Outcome findAny(CompiledProblem problem, long maxSteps) {
        return problem.propagated()
                .map(propagated -> new BranchAndBound(propagated, true, maxSteps).run())
                .orElseGet(BranchAndBound::impossible);
    }

    private static Outcome impossible() {
        return new Outcome(Optional.empty(), true, List.of(), 0);
    }

    private Outcome run() {
        List<Long> bounds = Arrays.stream(terms).map(TermState::lowerBound).toList();
        boolean complete = search();
        return new Outcome(Optional.ofNullable(best), complete, bounds, steps);
    }

    /** Returns whether the search went through everything. */
    private boolean search() {
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
                for (int t = 0; t < terms.length; t++) {
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
        for (int t = 0; t < terms.length; t++) {
            long bound = terms[t].lowerBound();
            if (bound != bestValues[t]) {
                return bound < bestValues[t];
            }
        }
        for (int i = 0; i < best.length; i++) {
            int earliest = domains.earliest(i);
            if (earliest != best[i]) {
                return earliest < best[i];
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
