package dk.kommunestrategi.examples.kommando.visning;

import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.YearHalf;

/** The head of a table with half-years across: the plans, the years of each, and the halves of each year. */
final class Halvaarshoved {

    private final List<Tabel.Gruppe> planer = new ArrayList<>();
    private final List<Tabel.Gruppe> aar = new ArrayList<>();
    private final List<String> halvaar = new ArrayList<>();

    /** Adds a plan's half-years, which follow each other, to the right of those added before. */
    void add(String plan, List<YearHalf> halvaarene) {
        planer.add(new Tabel.Gruppe(plan, halvaarene.size()));
        int foerste = 0;
        for (int h = 0; h < halvaarene.size(); h++) {
            halvaar.add(Integer.toString(halvaarene.get(h).getHalfValue()));
            if (h + 1 == halvaarene.size() || halvaarene.get(h).getHalfValue() == 2) {
                aar.add(new Tabel.Gruppe(Integer.toString(halvaarene.get(h).getYear()), h + 1 - foerste));
                foerste = h + 1;
            }
        }
    }

    /** Begins a table with this head, the first column under its own heading. */
    void begin(Tabel tabel, String foersteKolonne) {
        tabel.addGrupper(planer);
        tabel.addGrupper(aar);
        List<String> hoved = new ArrayList<>(List.of(foersteKolonne));
        hoved.addAll(halvaar);
        tabel.addRaekke(hoved);
    }
}
