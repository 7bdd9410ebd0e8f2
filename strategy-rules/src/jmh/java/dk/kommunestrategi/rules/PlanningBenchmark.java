package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.oracle.Koldingtal;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.threeten.extra.YearHalf;

/** How long it takes to plan and to judge a catalogue of Kolding's size, with proof. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanningBenchmark {

    private final Strategi kolding = Koldingtal.strategi();
    private final Planner planner = Planner.standard();
    private final PlanResult plan = planner.plan(kolding);
    private final Begrunder begrunder = new Begrunder(planner);

    /** Kolding's proven optimum. */
    @Benchmark
    public PlanResult planKolding() {
        return planner.plan(kolding);
    }

    /** Kolding's published handleplan, judged. */
    @Benchmark
    public Evaluering evaluateKolding() {
        return planner.evaluate(kolding);
    }

    /** Kolding's proven optimum and all of its proven alternatives. */
    @Benchmark
    public PlanResult frontKolding() {
        return planner.plan(PlanRequest.builder()
                .strategi(kolding)
                .antalAlternativer(100)
                .build());
    }

    /** The reasons for all of Kolding's placements. */
    @Benchmark
    public Planforklaring explainKolding() {
        return begrunder.explain(plan);
    }

    /** The proven counter-proposal to one of Kolding's placements. */
    @Benchmark
    public Modforslag whyNotKolding() {
        return begrunder.whyNot(plan, 6, YearHalf.of(2025, 2));
    }
}
