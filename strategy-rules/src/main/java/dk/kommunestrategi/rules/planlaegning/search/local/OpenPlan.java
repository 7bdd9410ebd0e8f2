package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Precedences;
import dk.kommunestrategi.rules.regel.Valgkrav;

/** A plan from which some initiatives are taken out, and where these may be put back for all that the others' order says. */
final class OpenPlan {

    private final CompiledProblem problem;
    private final Precedences precedences;
    private final MovingPlan plan;

    /** By initiative: whether it is taken out and not yet put back. */
    private final boolean[] isOut;

    /** The whole plan. */
    OpenPlan(CompiledProblem problem, MovingPlan plan) {
        this.problem = problem;
        this.precedences = problem.precedences();
        this.plan = plan;
        this.isOut = new boolean[problem.size()];
    }

    boolean isOut(int i) {
        return isOut[i];
    }

    void setOut(int i, boolean out) {
        isOut[i] = out;
    }

    /** Whether those in the plan that the initiative waits for, or that wait for it, let it start then; and those of a choice. */
    boolean orderAllows(int i, int start) {
        int[] before = precedences.predecessors(i);
        for (int k = 0; k < before.length; k++) {
            if (!isOut[before[k]] && !precedences.isBehind(i, k, plan.start(before[k]), start)) {
                return false;
            }
        }
        int[] after = precedences.successors(i);
        for (int k = 0; k < after.length; k++) {
            if (!isOut[after[k]] && !precedences.isAhead(i, k, start, plan.start(after[k]))) {
                return false;
            }
        }
        for (int choice : problem.choicesOf(i)) {
            if (!choiceAllows(problem.choices().get(choice), i, start)) {
                return false;
            }
        }
        return true;
    }

    /** Those that are still taken out can be placed or left out, whichever is wanted. */
    private boolean choiceAllows(Valgkrav choice, int i, int start) {
        int placed = start < problem.out() ? 1 : 0;
        for (int other : choice.initiativer()) {
            boolean counts = isOut[other] ? !choice.isMost() : plan.start(other) < problem.out();
            placed += other != i && counts ? 1 : 0;
        }
        return choice.allows(placed);
    }
}
