package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.Planvarighed;
import dk.kommunestrategi.rules.plan.built.ImmutablePlanResult;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.Arrays;
import java.util.List;

/**
 * States what a plan is: its placements, what it leaves out, what it draws on the centres. Nobody is asked meanwhile whether
 * time is up, and so as much as possible is done before a plan is found: what all plans have in common is put together, and
 * a sample of the first plan is stated, since a JVM takes several times as long for what it does for the first time.
 */
final class PlanStatement {

    /** How many initiatives of a plan are stated beforehand. */
    private static final int SAMPLE = 1_000;

    private final Judge judge;
    private final Planopgave opgave;
    private final Placeringer placeringer;
    private final List<ForudsatVarighed> forudsatte;
    private final List<Planvarighed> varigheder;
    private boolean isTried;

    /**
     * The statement of any plan.
     *
     * @param judge who judges the plans
     * @param placeringer the placements of the problem that the plans solve
     * @param time the time that there is
     */
    PlanStatement(Judge judge, Placeringer placeringer, TimeLimit time) {
        this.judge = judge;
        this.opgave = judge.opgave();
        this.placeringer = placeringer;
        this.forudsatte = judge.forudsatteVarigheder(time);
        this.varigheder = judge.varigheder(time);
    }

    /** States a sample of the first plan that is found. */
    void tryOut(int[] starts) {
        if (!isTried) {
            isTried = true;
            int[] some = starts.clone();
            Arrays.fill(some, Math.min(SAMPLE, some.length), some.length, opgave.horizon());
            placeringer.of(some);
            new Belastningsopgoerelse(opgave, some).alle();
        }
    }

    /** Adds what a plan is to a result. */
    void add(int[] starts, ImmutablePlanResult.Builder result) {
        Belastningsopgoerelse belastning = new Belastningsopgoerelse(opgave, starts);
        result.strategiplaner(placeringer.of(starts))
                .udeladte(placeringer.udeladte(starts))
                .belastning(belastning.alle())
                .strategibelastning(belastning.strategier())
                .addAllProblems(fortidensBrud(starts))
                .forudsatteVarigheder(forudsatte)
                .varigheder(varigheder);
    }

    /** What the past broke of the rules, and no plan can mend. */
    private List<Problem> fortidensBrud(int[] starts) {
        return placeringer.own().isEmpty() ? List.of() : judge.brud(starts, TimeLimit.unlimited());
    }
}
