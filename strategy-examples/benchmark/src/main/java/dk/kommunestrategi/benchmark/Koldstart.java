package dk.kommunestrategi.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from the start of a JVM until there is a plan of Kolding's size. */
final class Koldstart {

    /** Says at once that it has a plan: what the others are to be seen against, the start of the JVM and the strategy. */
    private static final Loeser INGEN = new Loeser() {
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
    private static final String BEVIST = "proved";

    private final Valg valg;

    Koldstart(Valg valg) {
        this.valg = valg;
    }

    void run() throws IOException, InterruptedException {
        Tabel tabel = new Tabel(
                "size", "capacities", "solver", "first plan, median s", "worst", "all proved, median s", "worst");
        for (Stoerrelse stoerrelse : valg.stoerrelser("15x6x10")) {
            for (Kapacitet kapacitet : valg.kapaciteter("none")) {
                for (Loeser loeser : deltagere(valg)) {
                    List<Double> foerste = new ArrayList<>();
                    List<Double> beviser = new ArrayList<>();
                    for (Froe froe : valg.froe()) {
                        measure(loeser, stoerrelse, kapacitet, froe, foerste, beviser);
                    }
                    tabel.row(
                            stoerrelse,
                            kapacitet,
                            loeser.navn(),
                            Tabel.sekunder(Tabel.median(foerste)),
                            Tabel.sekunder(Tabel.vaerste(foerste)),
                            Tabel.sekunder(Tabel.median(beviser)),
                            Tabel.sekunder(Tabel.vaerste(beviser)));
                }
            }
        }
    }

    private static List<Loeser> deltagere(Valg valg) {
        List<Loeser> deltagere = new ArrayList<>(List.of(INGEN));
        deltagere.addAll(valg.loesere(Opstilling.BEVIS));
        return deltagere;
    }

    private void measure(
            Loeser loeser,
            Stoerrelse stoerrelse,
            Kapacitet kapacitet,
            Froe froe,
            List<Double> foerste,
            List<Double> beviser)
            throws IOException, InterruptedException {
        List<String> argumenter = new ArrayList<>(List.of(
                loeser.navn(), stoerrelse.toString(), kapacitet.name(), froe.name(), Double.toString(valg.sekunder())));
        argumenter.addAll(valg.argumenter());
        Underproces proces = new Underproces(List.of(), Koldstart.class, argumenter);
        foerste.add(proces.answer().equals(PLAN) ? proces.sekunder() : Double.POSITIVE_INFINITY);
        beviser.add(proces.answer().equals(BEVIST) ? proces.sekunder() : Double.POSITIVE_INFINITY);
        proces.end();
    }

    /** What runs in the JVM that is measured: tells on stdout when there is a plan, and when it is proved best. */
    public static void main(String[] args) {
        Loeser loeser = deltagere(new Valg(List.of(args).subList(5, args.length))).stream()
                .filter(kendt -> kendt.navn().equals(args[0]))
                .findFirst()
                .orElseThrow();
        Opgave opgave = Katalog.opgave(Stoerrelse.parse(args[1]), Kapacitet.valueOf(args[2]), Froe.valueOf(args[3]));
        boolean[] sagt = new boolean[1];
        Forloeb forloeb = new Forloeb(Double.parseDouble(args[4]), () -> {
            if (!sagt[0]) {
                sagt[0] = true;
                System.out.println(PLAN);
            }
        });
        loeser.solve(opgave, forloeb);
        if (forloeb.beviste() == opgave.kriterier().size()) {
            System.out.println(BEVIST);
        }
    }
}
