package dk.kommunestrategi.rules.planlaegning.search.learn;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The search for any plan by lazy clause generation (Ohrimenko, Stuckey and Codish, 2009): starts are bounded one after the
 * other, each dead end is traced back to what it comes from, and the clause that says so cuts off all others of its kind.
 * Begun anew now and then, with all that was learned. It knows the order of initiatives and the capacities, neither frames
 * nor choices: that there is no plan holds with these, too, and a plan need not keep them. For one search by one thread.
 */
public final class ConflictDrivenSearch {

    private static final int CONFLICTS_OF_RUN = 100;

    /** With more starts than these together there is more to keep in mind than to learn. */
    private static final long MOST_STARTS = 200_000;

    /** So many shares in a half-year are looked up in tables of some 80 MB. */
    private static final long MOST_SHARES = 10_000_000;

    private final CompiledProblem problem;
    private final Inference inference;
    private final Trail trail;
    private final Activities activities;
    private final ConflictAnalysis analysis;

    /** How often it was begun anew. */
    private int runs;

    private boolean isSettled;
    private int @Nullable [] found;

    /** A search in a problem in which everybody has a start. */
    public ConflictDrivenSearch(CompiledProblem problem) {
        this.problem = problem;
        inference = new Inference(problem);
        trail = inference.trail();
        activities = new Activities(trail.thresholds());
        analysis = new ConflictAnalysis(trail, inference.clauses(), activities, problem.size());
    }

    /** Returns whether there are few enough starts and shares to be worth it. */
    public static boolean isWithinReach(CompiledProblem problem) {
        long starts = IntStream.range(0, problem.size())
                .mapToLong(i -> problem.starts(i).length)
                .sum();
        return starts <= MOST_STARTS && Timetable.size(problem) <= MOST_SHARES;
    }

    /** The starts of the plan found, if any. */
    public Optional<int[]> found() {
        return Optional.ofNullable(found);
    }

    /**
     * Searches on; returns whether it is settled whether there is a plan.
     *
     * @param budget a step is one thing tried; what follows from it and what is learned is work
     */
    public boolean run(Budget budget) {
        isSettled |= runs == 0 && !inference.begin();
        while (!isSettled && budget.mayGoOn()) {
            isSettled = run(CONFLICTS_OF_RUN * luby(++runs), budget);
            inference.undo(0, activities);
            inference.clauses().forget();
        }
        return isSettled;
    }

    /** Searches until so many dead ends were found; returns whether it is settled whether there is a plan. */
    private boolean run(long deadEnds, Budget budget) {
        for (long left = deadEnds; left > 0 && !inference.clauses().isFull() && budget.step() && budget.mayGoOn(); ) {
            int open = open();
            if (open < 0) {
                found = starts();
                return true;
            }
            for (boolean isPossible = inference.descend(open); !isPossible; left--) {
                if (!isDeep()) {
                    return true;
                }
                isPossible = learn();
            }
        }
        return false;
    }

    /** Goes back to where the conflict shows first; returns whether something was tried there. */
    private boolean isDeep() {
        for (int level = analysis.conflictLevel(); level < trail.level(); level = analysis.conflictLevel()) {
            inference.undo(level, activities);
        }
        return trail.level() > 0;
    }

    private boolean learn() {
        Clause clause = analysis.learn();
        inference.clauses().age();
        activities.age();
        return inference.resume(analysis.target(), clause, activities);
    }

    /** A literal of which nothing is known; below 0 where all starts are. */
    private int open() {
        while (!activities.isEmpty()) {
            int literal = activities.next();
            if (trail.isOpen(Trail.threshold(literal))) {
                return literal;
            }
        }
        return Trail.FALSE;
    }

    private int[] starts() {
        int[] starts = new int[problem.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = trail.earliest(i);
        }
        return starts;
    }

    /** The n-th number of the sequence 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair and Zuckerman, 1993). */
    private static long luby(long n) {
        long power = 1;
        while (2 * power - 1 < n) {
            power *= 2;
        }
        return 2 * power - 1 == n ? power : luby(n - power + 1);
    }
}
