package dk.kommunestrategi.examples.kommando.visning;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words ("ombrydning": line breaking), and a word only where it is longer than a line. */
final class Ombrydning {

    private Ombrydning() {}

    /** Returns the lines, none of them wider, all but the first indented; at least one. */
    static List<String> linjer(String tekst, int bredde, int indryk) {
        List<String> linjer = new ArrayList<>();
        String rest = tekst;
        while (Visning.laengde(rest) > bredde) {
            int snit = snit(rest, bredde);
            linjer.add(rest.substring(0, snit).stripTrailing());
            rest = " ".repeat(Math.min(indryk, bredde / 2))
                    + rest.substring(snit).stripLeading();
        }
        linjer.add(rest);
        return linjer;
    }

    /** Returns how far a line is indented. */
    static int indryk(String linje) {
        return linje.length() - linje.stripLeading().length();
    }

    /** Where to break: at the last blank behind a word that still fits, or where the line is full. */
    private static int snit(String linje, int bredde) {
        int foerste = indryk(linje);
        int snit = 0;
        int synlige = 0;
        boolean iKode = false;
        for (int k = 0; k < linje.length(); k++) {
            char tegn = linje.charAt(k);
            iKode |= tegn == Visning.ESCAPE;
            if (!iKode) {
                snit = tegn == ' ' && k > foerste ? k : snit;
                if (synlige == bredde) {
                    return snit > 0 ? snit : k;
                }
                synlige++;
            }
            iKode &= tegn != 'm';
        }
        return linje.length();
    }
}
