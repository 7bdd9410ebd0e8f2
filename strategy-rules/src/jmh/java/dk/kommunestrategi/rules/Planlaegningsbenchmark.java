package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Strategi;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long it takes to plan and to judge a catalogue of Kolding's size, with proof. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Planlaegningsbenchmark {

    private final Strategi kolding = Koldingtal.strategi();
    private final Planner planner = Planner.standard();

    /** Kolding's proven optimum. */
    @Benchmark
    public Planresultat planKolding() {
        return planner.plan(kolding);
    }

    /** Kolding's published handleplan, judged. */
    @Benchmark
    public Evaluering evaluateKolding() {
        return planner.evaluate(kolding);
    }
}
