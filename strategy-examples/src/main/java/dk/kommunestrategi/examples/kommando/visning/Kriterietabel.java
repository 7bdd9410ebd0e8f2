package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import java.util.ArrayList;
import java.util.List;

/** The criteria of one plan or two: their values, and what is proved about them. */
final class Kriterietabel {

    private final Sprog sprog;

    Kriterietabel(Sprog sprog) {
        this.sprog = sprog;
    }

    /** Returns the table of a plan that was only judged. */
    String text(List<Kriterievaerdi> vurderet) {
        Tabel tabel = new Tabel();
        tabel.addRaekke(List.of(ord("kriterium"), ord("vaerdi")));
        vurderet.forEach(kriterium ->
                tabel.addRaekke(List.of(navn(kriterium.getId(), sprog), Long.toString(kriterium.getValue()))));
        return tabel.text();
    }

    /** Returns the table of a computed plan beside the one that there was, of which criteria may be empty. */
    String text(List<Kriterievaerdi> beregnet, List<Kriterievaerdi> foreliggende) {
        Tabel tabel = new Tabel();
        tabel.addRaekke(List.of(
                ord("kriterium"),
                ord("beregnet"),
                ord("graense"),
                ord("bevist"),
                foreliggende.isEmpty() ? "" : ord("foreliggende")));
        for (int k = 0; k < beregnet.size(); k++) {
            Kriterievaerdi kriterium = beregnet.get(k);
            List<String> celler = new ArrayList<>();
            celler.add(navn(kriterium.getId(), sprog));
            celler.add(Long.toString(kriterium.getValue()));
            celler.add(kriterium.getLowerBound().stream()
                    .mapToObj(Long::toString)
                    .findFirst()
                    .orElse(""));
            celler.add(ord(kriterium.getProven().orElse(false) ? "ja" : "nej"));
            celler.add(
                    foreliggende.isEmpty()
                            ? ""
                            : Long.toString(foreliggende.get(k).getValue()));
            tabel.addRaekke(celler);
        }
        return tabel.text();
    }

    /** Returns the criterion's name, or its id where it is none of ours. */
    static String navn(String id, Sprog sprog) {
        return Placeringskriterier.ALLE.stream()
                .filter(kendt -> kendt.getId().equals(id))
                .map(kendt -> kendt.getNavn(sprog))
                .findFirst()
                .orElse(id);
    }

    private String ord(String key) {
        return Kommandotekster.text(sprog, key);
    }
}
