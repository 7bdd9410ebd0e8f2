package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Rentekst;
import dk.kommunestrategi.rules.Centerbelastning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much plans draw on each centre in each half-year, also past the period. */
final class Belastningstabel {

    private final Map<String, String> navne;
    private final Visning visning;
    private final List<List<Centerbelastning>> planer = new ArrayList<>();
    private final Halvaarshoved hoved = new Halvaarshoved();

    Belastningstabel(Strategi strategi, Visning visning) {
        this.visning = visning;
        this.navne = strategi.getCentre().stream()
                .collect(Collectors.toMap(
                        Center::getKode,
                        center -> Rentekst.of(center.getKortnavn().orElse(center.getNavn()))));
    }

    /** Puts a plan's load under a heading to the right of those added before. */
    Belastningstabel add(String overskrift, Periode periode, List<Centerbelastning> belastning) {
        if (!belastning.isEmpty()) {
            planer.add(belastning);
            int halvaar = belastning.get(0).getBelastning().size();
            hoved.add(
                    overskrift,
                    IntStream.range(0, halvaar).mapToObj(periode::halvaar).toList());
        }
        return this;
    }

    String text() {
        if (planer.isEmpty()) {
            return "";
        }
        Tabel tabel = Tabel.maerker(visning, 2);
        hoved.begin(tabel, visning.ord("center"));
        for (int c = 0; c < planer.get(0).size(); c++) {
            String kode = planer.get(0).get(c).getCenter();
            List<String> celler = new ArrayList<>(List.of(navne.getOrDefault(kode, kode)));
            for (List<Centerbelastning> plan : planer) {
                plan.get(c)
                        .getBelastning()
                        .forEach(belastning -> celler.add(belastning == 0 ? "·" : belastning.toString()));
            }
            tabel.addRaekke(celler);
        }
        return tabel.text();
    }
}
