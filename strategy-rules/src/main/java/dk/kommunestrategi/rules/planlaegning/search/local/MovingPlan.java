package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Precedences;

/**
 * A complete plan that changes, one initiative at a time. It always keeps the starts that the problem allows and the
 * order of initiatives, and what there is a choice of; how far it exceeds capacities is known.
 */
final class MovingPlan {

    private final CompiledProblem problem;
    private final Precedences precedences;
    private final int[] starts;
    private final MovingTerm[] terms;
    private final MovingOverload overload;
    private final MovingFrames frames;

    /** By choice: how many of its initiatives are placed. */
    private final int[] placed;

    private final long effort;

    /**
     * A plan of these starts.
     *
     * @param terms how many terms, from the first, are to be known; a term past the last is 0 in every plan
     */
    MovingPlan(CompiledProblem problem, int[] starts, int terms) {
        this.problem = problem;
        this.precedences = problem.precedences();
        this.starts = starts.clone();
        this.terms = problem.terms().stream()
                .limit(terms)
                .map(term -> MovingTerm.of(term, problem, starts))
                .toArray(MovingTerm[]::new);
        this.overload = new MovingOverload(problem, starts);
        this.frames = new MovingFrames(problem, starts);
        this.placed = problem.choices().stream()
                .mapToInt(choice -> choice.initiativer().stream()
                        .mapToInt(i -> placed(starts[i]))
                        .sum())
                .toArray();
        long all = overload.effort();
        for (MovingTerm term : this.terms) {
            all += term.effort();
        }
        for (int i = 0; i < starts.length; i++) {
            all += precedences.predecessors(i).length + precedences.successors(i).length;
        }
        this.effort = 1 + all / Math.max(1, starts.length);
    }

    /** Returns about how many operations it is to let an initiative start otherwise. */
    long effort() {
        return effort;
    }

    int start(int initiative) {
        return starts[initiative];
    }

    int[] starts() {
        return starts.clone();
    }

    /**
     * Returns whether those that the initiative waits for, those that wait for it and those of whom there is a choice let it
     * start then.
     */
    boolean orderAllows(int initiative, int start) {
        int[] before = precedences.predecessors(initiative);
        for (int k = 0; k < before.length; k++) {
            if (!precedences.isBehind(initiative, k, starts[before[k]], start)) {
                return false;
            }
        }
        int[] after = precedences.successors(initiative);
        for (int k = 0; k < after.length; k++) {
            if (!precedences.isAhead(initiative, k, start, starts[after[k]])) {
                return false;
            }
        }
        int more = placed(start) - placed(starts[initiative]);
        for (int choice : problem.choicesOf(initiative)) {
            if (!problem.choices().get(choice).allows(placed[choice] + more)) {
                return false;
            }
        }
        return true;
    }

    private int placed(int start) {
        return start < problem.out() ? 1 : 0;
    }

    /** The value of a term. */
    long value(int term) {
        return term < terms.length ? terms[term].value() : 0;
    }

    /** By how much a term would change. */
    long change(int term, int initiative, int start) {
        return term < terms.length ? terms[term].change(initiative, starts[initiative], start) : 0;
    }

    /** By how much capacities and frames are exceeded. */
    long overload() {
        return overload.value() + frames.value();
    }

    /** By how much that would change. */
    long overloadChange(int initiative, int start) {
        return overload.change(initiative, starts[initiative], start)
                + frames.change(initiative, starts[initiative], start);
    }

    /** By how much a term would change if two initiatives changed places. */
    long changeByExchange(int term, int one, int other) {
        return term < terms.length ? changeByExchange(terms[term], one, other) : 0;
    }

    /** By how much it would change by how much capacities and frames are exceeded. */
    long overloadChangeByExchange(int one, int other) {
        return changeByExchange(overload, one, other) + changeByExchange(frames, one, other);
    }

    private long changeByExchange(MovingTerm term, int one, int other) {
        int from = starts[one];
        int to = starts[other];
        long before = term.value();
        term.move(one, from, to);
        long change = term.value() - before + term.change(other, to, from);
        term.move(one, to, from);
        return change;
    }

    /** Lets the initiative start otherwise. */
    void move(int initiative, int start) {
        int from = starts[initiative];
        for (MovingTerm term : terms) {
            term.move(initiative, from, start);
        }
        overload.move(initiative, from, start);
        frames.move(initiative, from, start);
        for (int choice : problem.choicesOf(initiative)) {
            placed[choice] += placed(start) - placed(from);
        }
        starts[initiative] = start;
    }
}
