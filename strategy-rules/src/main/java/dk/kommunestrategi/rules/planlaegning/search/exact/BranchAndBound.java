package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Depth-first branch and bound (Land and Doig, 1960): initiatives are placed one by one, the most promising places first,
 * and a branch is left as soon as the goal has nothing to hope for in it. Without recursion: the catalogue may be long.
 * For one search by one thread.
 */
public final class BranchAndBound {

    /** With more open initiatives than this there is no hope of going through all plans. */
    private static final int MOST_OPEN = 48;

    private final PartialPlan plan;
    private final Goal goal;
    private final Budget budget;
    private final int size;
    private boolean isUsedUp;

    /** By depth: the places worth trying, the most promising first, how many they are and which is next. */
    private final int[][] candidates;

    private final int[] candidateCount;
    private final int[] nextCandidate;

    /** For ranking the candidates of one initiative: their bounds by term. */
    private final long[][] ranking;

    /**
     * A search.
     *
     * @param relaxations what else bounds the terms
     * @param budget a step is a placement tried
     */
    public BranchAndBound(CompiledProblem problem, Relaxations relaxations, Goal goal, Budget budget) {
        int[] order = goal.order(problem);
        int choices = IntStream.range(0, problem.size())
                .map(i -> problem.starts(i).length)
                .max()
                .orElse(0);
        this.plan = new PartialPlan(problem, relaxations, order);
        this.goal = goal;
        this.budget = budget;
        this.size = problem.size();
        this.candidates = new int[size][];
        this.candidateCount = new int[size];
        this.nextCandidate = new int[size];
        this.ranking = new long[choices][plan.terms()];
    }

    /** Returns whether few enough choices are left to hope that all plans can be gone through. */
    public static boolean isWithinReach(CompiledProblem problem) {
        return IntStream.range(0, problem.size())
                        .filter(i -> problem.starts(i).length > 1)
                        .limit(MOST_OPEN + 1)
                        .count()
                <= MOST_OPEN;
    }

    /** Returns whether the search went as far as the goal wanted, and not only as far as its budget. */
    public boolean run() {
        if (size == 0) {
            if (goal.isPromising(plan)) {
                goal.accept(plan);
            }
            return true;
        }
        rankCandidates();
        while (!isUsedUp) {
            int depth = plan.depth();
            if (nextCandidate[depth] == candidateCount[depth]) {
                if (depth == 0) {
                    return true;
                }
                plan.remove();
            } else if (!budget.step()) {
                return false;
            } else if (plan.place(candidates[depth][nextCandidate[depth]++]) && !enter()) {
                return true;
            }
        }
        return false;
    }

    /** Goes on below what was just placed, if that is worthwhile; returns whether the search is to go on at all. */
    private boolean enter() {
        boolean goOn = true;
        if (!goal.isPromising(plan)) {
            plan.remove();
        } else if (plan.isComplete()) {
            goOn = goal.accept(plan);
            plan.remove();
        } else {
            rankCandidates();
        }
        return goOn;
    }

    /** Finds the places worth trying for the next initiative and sorts them by their bounds, equal ones by time. */
    private void rankCandidates() {
        int depth = plan.depth();
        int last = plan.lastPlace();
        if (candidates[depth] == null) {
            candidates[depth] = new int[ranking.length];
        }
        int[] ranked = candidates[depth];
        int count = 0;
        for (int place = plan.firstPlace(); place <= last; place++) {
            if (!budget.step()) {
                isUsedUp = true;
                return;
            }
            if (!plan.place(place)) {
                continue;
            }
            if (goal.isPromising(plan)) {
                long[] bounds = ranking[place];
                for (int t = goal.objective(); t < plan.terms(); t++) {
                    bounds[t] = plan.bound(t);
                }
                int rank = count++;
                while (rank > 0 && Arrays.compare(ranking[ranked[rank - 1]], bounds) > 0) {
                    ranked[rank] = ranked[--rank];
                }
                ranked[rank] = place;
            }
            plan.remove();
        }
        candidateCount[depth] = count;
        nextCandidate[depth] = 0;
    }
}
