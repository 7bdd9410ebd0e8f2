package dk.kommunestrategi.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How long the solvers take to prove a plan best. */
final class Bevissammenligning {

    private final Valg valg;

    Bevissammenligning(Valg valg) {
        this.valg = valg;
    }

    void run() {
        Opvarmning.run(valg.loesere(Opstilling.BEVIS));
        Tabel tabel = new Tabel(
                "size",
                "capacities",
                "solver",
                "first plan, median s",
                "worst",
                "proved",
                "all criteria proved, median s",
                "worst",
                "times Planner",
                "start vector too, median s",
                "worst");
        for (Stoerrelse stoerrelse : valg.stoerrelser("15x6x10,30x6x10,30x10x10")) {
            for (Kapacitet kapacitet : valg.kapaciteter("none")) {
                compare(stoerrelse, kapacitet, tabel);
            }
        }
    }

    private void compare(Stoerrelse stoerrelse, Kapacitet kapacitet, Tabel tabel) {
        Map<Loeser, List<Bedoemmelse>> alle = new LinkedHashMap<>();
        valg.loesere(Opstilling.BEVIS).forEach(loeser -> alle.put(loeser, new ArrayList<>()));
        int kriterier = 0;
        for (Froe froe : valg.froe()) {
            Opgave opgave = Katalog.opgave(stoerrelse, kapacitet, froe);
            kriterier = opgave.kriterier().size();
            List<Bedoemmelse> bedoemmelser = new ArrayList<>();
            alle.forEach((loeser, hidtil) -> {
                Bedoemmelse bedoemmelse = Bedoemmelse.of(loeser, opgave, valg.sekunder());
                hidtil.add(bedoemmelse);
                bedoemmelser.add(bedoemmelse);
            });
            Bedoemmelse.checkBeviser(opgave, bedoemmelser);
        }
        int antal = kriterier;
        double egen = Tabel.median(tider(alle.values().iterator().next(), forloeb -> forloeb.bevisSekunder(antal)));
        alle.forEach((loeser, bedoemmelser) -> {
            List<Double> foerste = tider(bedoemmelser, Forloeb::foersteSekunder);
            List<Double> beviser = tider(bedoemmelser, forloeb -> forloeb.bevisSekunder(antal));
            List<Double> startvektorer = tider(bedoemmelser, Forloeb::startvektorSekunder);
            double forhold = Tabel.median(beviser) / egen;
            tabel.row(
                    stoerrelse,
                    kapacitet,
                    loeser.navn(),
                    Tabel.sekunder(Tabel.median(foerste)),
                    Tabel.sekunder(Tabel.vaerste(foerste)),
                    beviser.stream().filter(Double::isFinite).count() + "/" + beviser.size(),
                    Tabel.sekunder(Tabel.median(beviser)),
                    Tabel.sekunder(Tabel.vaerste(beviser)),
                    Double.isFinite(forhold) && Double.isFinite(egen)
                            ? String.format(Locale.ROOT, "%.1f", forhold)
                            : "–",
                    Tabel.sekunder(Tabel.median(startvektorer)),
                    Tabel.sekunder(Tabel.vaerste(startvektorer)));
        });
    }

    private static List<Double> tider(List<Bedoemmelse> bedoemmelser, ToDoubleFunction<Forloeb> tid) {
        return bedoemmelser.stream()
                .map(bedoemmelse -> tid.applyAsDouble(bedoemmelse.forloeb()))
                .toList();
    }
}
