package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.check.Bedoemmelse;
import dk.kommunestrategi.benchmark.competitor.Competitor;
import dk.kommunestrategi.benchmark.competitor.Forloeb;
import dk.kommunestrategi.benchmark.competitor.Planlaegger;
import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Katalog;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Seed;
import dk.kommunestrategi.benchmark.opgave.Size;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the planner's time and memory grow with the strategy; every plan is made in a JVM of its own. */
final class Skalering {

    private static final double MEGABYTE = 1 << 20;

    private final Valg valg;

    Skalering(Valg valg) {
        this.valg = valg;
    }

    void run() throws IOException, InterruptedException {
        Table table = new Table(
                "size",
                "capacities",
                "median s",
                "worst",
                "peak heap, median MB",
                "worst",
                "of which the strategy",
                "time grows as n^",
                "heap as n^",
                "values, first seed");
        for (Kapacitet kapacitet : valg.kapaciteter("none,tight")) {
            Punkt forrige = null;
            for (Size size : valg.sizes("1000x20x50,3000x20x100,10000x20x200,30000x20x300,100000x20x500")) {
                forrige = measure(size, kapacitet, forrige, table);
            }
        }
    }

    /** One point of the curve. */
    private record Punkt(int initiativer, double seconds, double megabyte) {

        String eksponent(double before, double now, Punkt forrige) {
            double eksponent = Math.log(now / before) / Math.log((double) initiativer / forrige.initiativer);
            return Double.isFinite(eksponent) ? String.format(Locale.ROOT, "%.2f", eksponent) : "–";
        }
    }

    private Punkt measure(Size size, Kapacitet kapacitet, @Nullable Punkt forrige, Table table)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabyte = new ArrayList<>();
        List<Double> strategi = new ArrayList<>();
        String vector = "";
        for (Seed seed : valg.seed()) {
            Underproces process = new Underproces(
                    List.of("-Xmx" + valg.heap()),
                    Skalering.class,
                    List.of(
                            size.toString(),
                            kapacitet.name(),
                            seed.name(),
                            Double.toString(valg.seconds()),
                            Long.toString(valg.planlaegger().skridt())));
            String[] answer = process.answer().split(";");
            process.end();
            boolean faerdig = answer.length == 4;
            seconds.add(faerdig ? Double.parseDouble(answer[0]) : Double.POSITIVE_INFINITY);
            megabyte.add(faerdig ? Double.parseDouble(answer[1]) : Double.POSITIVE_INFINITY);
            strategi.add(faerdig ? Double.parseDouble(answer[2]) : Double.POSITIVE_INFINITY);
            if (vector.isEmpty()) {
                vector = faerdig ? answer[3] : "–";
            }
        }
        Punkt punkt = new Punkt(size.initiativer(), Table.median(seconds), Table.median(megabyte));
        table.row(
                size,
                kapacitet,
                Table.seconds(punkt.seconds()),
                Table.seconds(Table.vaerste(seconds)),
                Table.helt(punkt.megabyte()),
                Table.helt(Table.vaerste(megabyte)),
                Table.helt(Table.median(strategi)),
                forrige == null ? "" : punkt.eksponent(forrige.seconds(), punkt.seconds(), forrige),
                forrige == null ? "" : punkt.eksponent(forrige.megabyte(), punkt.megabyte(), forrige),
                vector);
        return punkt;
    }

    /** What runs in the JVM that is measured: tells on stdout its time, its memory and the plan's values. */
    public static void main(String[] args) {
        Opgave opgave = Katalog.opgave(Size.parse(args[0]), Kapacitet.valueOf(args[1]), Seed.valueOf(args[2]));
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        double strategi = hoejeste();
        Competitor solver = new Planlaegger(Long.parseLong(args[4]));
        Forloeb forloeb = new Forloeb(Double.parseDouble(args[3]));
        solver.solve(opgave, forloeb);
        forloeb.ended();
        double megabyte = hoejeste();
        Bedoemmelse.of(solver.navn(), opgave, forloeb)
                .best()
                .ifPresent(vector ->
                        System.out.println(forloeb.endSeconds() + ";" + megabyte + ";" + strategi + ";" + vector));
    }

    private static double hoejeste() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
