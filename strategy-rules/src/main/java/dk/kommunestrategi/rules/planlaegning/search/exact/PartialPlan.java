package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.CapacityState;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import java.util.stream.IntStream;

/**
 * A plan in the making: some initiatives placed, in the search's fixed order, and what follows for the others, for the
 * capacities and for the terms. Taken back in the opposite order.
 */
public final class PartialPlan {

    private final CompiledProblem problem;
    private final Domains domains;
    private final CapacityState capacities;
    private final TermState[] terms;
    private final int[] order;

    /** By depth: the place of the initiative that is placed there, and the domains' mark from before. */
    private final int[] placed;

    private final int[] marks;
    private int depth;

    /**
     * A plan with nothing placed.
     *
     * @param relaxations what else bounds the terms
     * @param order the order in which initiatives will be placed
     */
    public PartialPlan(CompiledProblem problem, Relaxations relaxations, int[] order) {
        this.problem = problem;
        this.order = order;
        this.domains = new Domains(problem);
        this.capacities = new CapacityState(problem);
        this.terms = new TermState[problem.terms().size()];
        for (int t = 0; t < terms.length; t++) {
            terms[t] = TermState.of(problem.terms().get(t), problem, domains, order, relaxations);
        }
        this.placed = new int[order.length];
        this.marks = new int[order.length];
    }

    /**
     * What a term at least becomes in any plan.
     *
     * @param relaxations what else bounds the terms
     */
    public static long bound(CompiledProblem problem, int term, Relaxations relaxations) {
        return TermState.of(
                        problem.terms().get(term),
                        problem,
                        new Domains(problem),
                        IntStream.range(0, problem.size()).toArray(),
                        relaxations)
                .lowerBound();
    }

    /** What counts the work. */
    Meter meter() {
        return problem.meter();
    }

    /** How many initiatives are placed. */
    int depth() {
        return depth;
    }

    boolean isComplete() {
        return depth == order.length;
    }

    /** The first place in its allowed starts that the next initiative may still take. */
    int firstPlace() {
        return domains.low(order[depth]);
    }

    /** The last place in its allowed starts that the next initiative may still take. */
    int lastPlace() {
        return domains.high(order[depth]);
    }

    /** Places the next initiative; returns whether capacities and the order of initiatives allow it. */
    boolean place(int place) {
        int initiative = order[depth];
        int start = problem.starts(initiative)[place];
        if (!capacities.fits(initiative, start)) {
            return false;
        }
        problem.meter().pass(capacities.effort(initiative) + terms.length);
        marks[depth] = domains.mark();
        if (!domains.fix(initiative, place)) {
            domains.undo(marks[depth]);
            return false;
        }
        placed[depth++] = place;
        capacities.place(initiative, start);
        for (TermState term : terms) {
            term.place(initiative, start);
        }
        return true;
    }

    /** Takes the initiative placed last away again. */
    void remove() {
        int initiative = order[--depth];
        int start = problem.starts(initiative)[placed[depth]];
        for (TermState term : terms) {
            term.remove(initiative, start);
        }
        capacities.remove(initiative, start);
        domains.undo(marks[depth]);
    }

    /** The number of terms. */
    int terms() {
        return terms.length;
    }

    /** What the term at least becomes however the plan is completed; its value when the plan is complete. */
    long bound(int term) {
        return terms[term].lowerBound();
    }

    /** Whether the term is above a limit however the plan is completed. */
    boolean exceeds(int term, long limit) {
        return terms[term].exceeds(limit);
    }

    /** The earliest start that the initiative can still have; its start when it is placed. */
    int earliest(int initiative) {
        return domains.earliest(initiative);
    }

    /** Whether the starts may become smaller than these, compared in the order of initiatives. */
    boolean mayStartBefore(int[] starts) {
        for (int i = 0; i < starts.length; i++) {
            int earliest = domains.earliest(i);
            if (earliest != starts[i]) {
                return earliest < starts[i];
            }
        }
        return false;
    }

    /** The starts of a complete plan, by initiative. */
    int[] starts() {
        int[] starts = new int[order.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = domains.earliest(i);
        }
        return starts;
    }
}
