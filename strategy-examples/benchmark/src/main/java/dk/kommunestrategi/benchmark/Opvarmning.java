package dk.kommunestrategi.benchmark;

import java.util.List;

/** Lets the JVM load and compile what the solvers run, on problems that are not measured. */
final class Opvarmning {

    private static final Stoerrelse STOERRELSE = new Stoerrelse(12, 6, 10);
    private static final double SEKUNDER = 3;

    private Opvarmning() {}

    /** Runs every solver for a few seconds. */
    static void run(List<Loeser> loesere) {
        loesere.forEach(Opvarmning::run);
    }

    private static void run(Loeser loeser) {
        Forloeb samlet = new Forloeb(SEKUNDER);
        while (!samlet.isOver()) {
            for (Froe froe : Froe.values()) {
                Bedoemmelse.of(loeser, Katalog.opgave(STOERRELSE, Kapacitet.INGEN, froe), samlet.remaining());
            }
        }
    }
}
