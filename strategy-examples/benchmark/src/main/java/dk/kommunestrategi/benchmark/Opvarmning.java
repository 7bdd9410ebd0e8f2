package dk.kommunestrategi.benchmark;

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
