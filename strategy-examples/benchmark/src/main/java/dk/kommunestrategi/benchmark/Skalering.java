package dk.kommunestrategi.benchmark;

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
        Tabel tabel = new Tabel(
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
            for (Stoerrelse stoerrelse :
                    valg.stoerrelser("1000x20x50,3000x20x100,10000x20x200,30000x20x300,100000x20x500")) {
                forrige = measure(stoerrelse, kapacitet, forrige, tabel);
            }
        }
    }

    /** One point of the curve. */
    private record Punkt(int initiativer, double sekunder, double megabyte) {

        String eksponent(double foer, double nu, Punkt forrige) {
            double eksponent = Math.log(nu / foer) / Math.log((double) initiativer / forrige.initiativer);
            return Double.isFinite(eksponent) ? String.format(Locale.ROOT, "%.2f", eksponent) : "–";
        }
    }

    private Punkt measure(Stoerrelse stoerrelse, Kapacitet kapacitet, @Nullable Punkt forrige, Tabel tabel)
            throws IOException, InterruptedException {
        List<Double> sekunder = new ArrayList<>();
        List<Double> megabyte = new ArrayList<>();
        List<Double> strategi = new ArrayList<>();
        String vektor = "";
        for (Froe froe : valg.froe()) {
            Underproces proces = new Underproces(
                    List.of("-Xmx" + valg.heap()),
                    Skalering.class,
                    List.of(
                            stoerrelse.toString(),
                            kapacitet.name(),
                            froe.name(),
                            Double.toString(valg.sekunder()),
                            Long.toString(valg.planlaegger().skridt())));
            String[] svar = proces.answer().split(";");
            proces.end();
            boolean faerdig = svar.length == 4;
            sekunder.add(faerdig ? Double.parseDouble(svar[0]) : Double.POSITIVE_INFINITY);
            megabyte.add(faerdig ? Double.parseDouble(svar[1]) : Double.POSITIVE_INFINITY);
            strategi.add(faerdig ? Double.parseDouble(svar[2]) : Double.POSITIVE_INFINITY);
            if (vektor.isEmpty()) {
                vektor = faerdig ? svar[3] : "–";
            }
        }
        Punkt punkt = new Punkt(stoerrelse.initiativer(), Tabel.median(sekunder), Tabel.median(megabyte));
        tabel.row(
                stoerrelse,
                kapacitet,
                Tabel.sekunder(punkt.sekunder()),
                Tabel.sekunder(Tabel.vaerste(sekunder)),
                Tabel.helt(punkt.megabyte()),
                Tabel.helt(Tabel.vaerste(megabyte)),
                Tabel.helt(Tabel.median(strategi)),
                forrige == null ? "" : punkt.eksponent(forrige.sekunder(), punkt.sekunder(), forrige),
                forrige == null ? "" : punkt.eksponent(forrige.megabyte(), punkt.megabyte(), forrige),
                vektor);
        return punkt;
    }

    /** What runs in the JVM that is measured: tells on stdout its time, its memory and the plan's values. */
    public static void main(String[] args) {
        Opgave opgave = Katalog.opgave(Stoerrelse.parse(args[0]), Kapacitet.valueOf(args[1]), Froe.valueOf(args[2]));
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        double strategi = hoejeste();
        Loeser loeser = new Planlaegger(Long.parseLong(args[4]));
        Forloeb forloeb = new Forloeb(Double.parseDouble(args[3]));
        loeser.solve(opgave, forloeb);
        forloeb.ended();
        double megabyte = hoejeste();
        Bedoemmelse.of(loeser.navn(), opgave, forloeb)
                .bedste()
                .ifPresent(vektor ->
                        System.out.println(forloeb.slutSekunder() + ";" + megabyte + ";" + strategi + ";" + vektor));
    }

    private static double hoejeste() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
