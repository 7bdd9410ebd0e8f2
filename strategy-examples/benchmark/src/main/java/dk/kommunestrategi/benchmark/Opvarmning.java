package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.check.Bedoemmelse;
import dk.kommunestrategi.benchmark.competitor.Competitor;
import dk.kommunestrategi.benchmark.competitor.Forloeb;
import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Katalog;
import dk.kommunestrategi.benchmark.opgave.Seed;
import dk.kommunestrategi.benchmark.opgave.Size;
import java.util.List;

/** Lets the JVM load and compile what the solvers run, on problems that are not measured. */
final class Opvarmning {

    private static final Size SIZE = new Size(12, 6, 10);
    private static final double SECONDS = 3;

    private Opvarmning() {}

    /** Runs every solver for a few seconds. */
    static void run(List<Competitor> solvers) {
        solvers.forEach(Opvarmning::run);
    }

    private static void run(Competitor solver) {
        Forloeb samlet = new Forloeb(SECONDS);
        while (!samlet.isOver()) {
            for (Seed seed : Seed.values()) {
                Bedoemmelse.of(solver, Katalog.opgave(SIZE, Kapacitet.INGEN, seed), samlet.remaining());
            }
        }
    }
}
