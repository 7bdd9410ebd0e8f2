package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.ArrayList;
import java.util.List;

/** The criteria of one plan or two: their values, and what is proved about them. */
final class Kriterietabel {

    private final Visning visning;

    Kriterietabel(Visning visning) {
        this.visning = visning;
    }

    /** Returns the table of a plan that was only judged. */
    String text(List<Kriterievaerdi> vurderet) {
        Tabel tabel = Tabel.ord(visning);
        tabel.addRaekke(List.of(visning.ord("kriterium"), visning.ord("vaerdi")));
        vurderet.forEach(kriterium ->
                tabel.addRaekke(List.of(navn(kriterium.getId(), visning), Long.toString(kriterium.getValue()))));
        return tabel.text();
    }

    /** Returns the table of a computed plan beside the one that there was, of which criteria may be empty. */
    String text(List<Kriterievaerdi> beregnet, List<Kriterievaerdi> foreliggende) {
        Tabel tabel = Tabel.ord(visning);
        tabel.addRaekke(List.of(
                visning.ord("kriterium"),
                visning.ord("beregnet"),
                visning.ord("graense"),
                visning.ord("bevist"),
                foreliggende.isEmpty() ? "" : visning.ord("foreliggende")));
        for (int k = 0; k < beregnet.size(); k++) {
            Kriterievaerdi kriterium = beregnet.get(k);
            List<String> celler = new ArrayList<>();
            celler.add(navn(kriterium.getId(), visning));
            celler.add(Long.toString(kriterium.getValue()));
            celler.add(kriterium.getLowerBound().stream()
                    .mapToObj(Long::toString)
                    .findFirst()
                    .orElse(""));
            celler.add(bevist(kriterium));
            celler.add(
                    foreliggende.isEmpty()
                            ? ""
                            : Long.toString(foreliggende.get(k).getValue()));
            tabel.addRaekke(celler);
        }
        return tabel.text();
    }

    private String bevist(Kriterievaerdi kriterium) {
        return kriterium.getProven().orElse(false) ? visning.bevist(visning.ord("ja")) : visning.ord("nej");
    }

    /** Returns the criterion's name, or its id where it is none of ours. */
    static String navn(String id, Visning visning) {
        return Regel.navn(Placeringskriterier.ALLE, id, visning.sprog());
    }
}
