package dk.kommunestrategi.benchmark.competitor;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import dk.kommunestrategi.benchmark.opgave.Kriterium;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;

/** A plan as Timefold changes it: the start of every initiative, and a score with one level for each criterion. */
@NullUnmarked
@PlanningSolution
public final class TimefoldPlan {

    /** Scores need a fixed number of levels; those that a problem does not use stay 0. */
    static final int NIVEAUER = Kriterium.values().length;

    private Opgave opgave;
    private List<Start> starter;
    private BendableLongScore score;

    /** For Timefold, which fills the plan itself. */
    public TimefoldPlan() {}

    TimefoldPlan(Opgave opgave) {
        this.opgave = opgave;
        List<List<Integer>> possible = opgave.possibleStarter();
        this.starter = IntStream.range(0, opgave.antal())
                .mapToObj(i -> new Start(i, possible.get(i)))
                .toList();
    }

    @ProblemFactProperty
    Opgave getOpgave() {
        return opgave;
    }

    /** Returns what is to be decided. */
    @PlanningEntityCollectionProperty
    public List<Start> getStarter() {
        return starter;
    }

    /** Returns how good the plan is. */
    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 5)
    public BendableLongScore getScore() {
        return score;
    }

    /** Sets how good the plan is. */
    public void setScore(BendableLongScore score) {
        this.score = score;
    }

    int[] starts() {
        return starter.stream().mapToInt(Start::getHalvaar).toArray();
    }

    /** The start of one initiative. */
    @PlanningEntity
    public static final class Start {

        private int initiativ;
        private List<Integer> possible;
        private Integer halvaar;

        /** For Timefold, which fills the start itself. */
        public Start() {}

        Start(int initiativ, List<Integer> possible) {
            this.initiativ = initiativ;
            this.possible = possible;
        }

        /** Returns the index of the initiative. */
        @PlanningId
        public int getInitiativ() {
            return initiativ;
        }

        /** Returns the half-years in which it may start. */
        @ValueRangeProvider
        public List<Integer> getPossible() {
            return possible;
        }

        /** Returns the half-year in which it starts. */
        @PlanningVariable
        public Integer getHalvaar() {
            return halvaar;
        }

        /** Sets the half-year in which it starts. */
        public void setHalvaar(Integer halvaar) {
            this.halvaar = halvaar;
        }
    }
}
