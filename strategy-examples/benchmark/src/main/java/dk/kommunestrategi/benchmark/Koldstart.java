package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.competitor.Competitor;
import dk.kommunestrategi.benchmark.competitor.Forloeb;
import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Katalog;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Seed;
import dk.kommunestrategi.benchmark.opgave.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from the start of a JVM until there is a plan of Kolding's size. */
final class Koldstart {

    /** Says at once that it has a plan: what the others are to be seen against, the start of the JVM and the strategy. */
    private static final Competitor INGEN = new Competitor() {
        @Override
        public String navn() {
            return "(no solver)";
        }

        @Override
        public void solve(Opgave opgave, Forloeb forloeb) {
            forloeb.found(new int[0]);
        }
    };

    private static final String PLAN = "plan";
    private static final String PROVEN = "proved";

    private final Valg valg;

    Koldstart(Valg valg) {
        this.valg = valg;
    }

    void run() throws IOException, InterruptedException {
        Table table = new Table(
                "size", "capacities", "solver", "first plan, median s", "worst", "all proved, median s", "worst");
        for (Size size : valg.sizes("15x6x10")) {
            for (Kapacitet kapacitet : valg.kapaciteter("none")) {
                for (Competitor solver : deltagere(valg)) {
                    List<Double> first = new ArrayList<>();
                    List<Double> proofs = new ArrayList<>();
                    for (Seed seed : valg.seed()) {
                        measure(solver, size, kapacitet, seed, first, proofs);
                    }
                    table.row(
                            size,
                            kapacitet,
                            solver.navn(),
                            Table.seconds(Table.median(first)),
                            Table.seconds(Table.vaerste(first)),
                            Table.seconds(Table.median(proofs)),
                            Table.seconds(Table.vaerste(proofs)));
                }
            }
        }
    }

    private static List<Competitor> deltagere(Valg valg) {
        List<Competitor> deltagere = new ArrayList<>(List.of(INGEN));
        deltagere.addAll(valg.solvers(Layout.PROOF));
        return deltagere;
    }

    private void measure(
            Competitor solver, Size size, Kapacitet kapacitet, Seed seed, List<Double> first, List<Double> proofs)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                solver.navn(), size.toString(), kapacitet.name(), seed.name(), Double.toString(valg.seconds())));
        arguments.addAll(valg.arguments());
        Underproces process = new Underproces(List.of(), Koldstart.class, arguments);
        first.add(process.answer().equals(PLAN) ? process.seconds() : Double.POSITIVE_INFINITY);
        proofs.add(process.answer().equals(PROVEN) ? process.seconds() : Double.POSITIVE_INFINITY);
        process.end();
    }

    /** What runs in the JVM that is measured: tells on stdout when there is a plan, and when it is proved best. */
    public static void main(String[] args) {
        Competitor solver = deltagere(new Valg(List.of(args).subList(5, args.length))).stream()
                .filter(known -> known.navn().equals(args[0]))
                .findFirst()
                .orElseThrow();
        Opgave opgave = Katalog.opgave(Size.parse(args[1]), Kapacitet.valueOf(args[2]), Seed.valueOf(args[3]));
        boolean[] sagt = new boolean[1];
        Forloeb forloeb = new Forloeb(Double.parseDouble(args[4]), () -> {
            if (!sagt[0]) {
                sagt[0] = true;
                System.out.println(PLAN);
            }
        });
        solver.solve(opgave, forloeb);
        if (forloeb.proven() == opgave.kriterier().size()) {
            System.out.println(PROVEN);
        }
    }
}
