package dk.kommunestrategi.examples.kommando;

import java.util.ArrayList;
import java.util.List;

/** A table of text: columns as wide as their widest cell, the first aligned left, the others centred. */
final class Tabel {

    private static final String MELLEMRUM = "  ";

    private final List<List<String>> raekker = new ArrayList<>();
    private final List<Gruppe> grupper = new ArrayList<>();

    /** A heading over several columns. */
    private record Gruppe(String navn, int kolonner) {}

    /** Puts a heading over the next columns, counted from the second. */
    void addGruppe(String navn, int kolonner) {
        grupper.add(new Gruppe(navn, kolonner));
    }

    void addRaekke(List<String> celler) {
        raekker.add(List.copyOf(celler));
    }

    /** Returns the table, a line for each row, without blanks at the ends of lines. */
    String text() {
        int[] bredder = bredder();
        StringBuilder tekst = new StringBuilder();
        if (!grupper.isEmpty()) {
            tekst.append(grupperaekke(bredder).stripTrailing()).append('\n');
        }
        for (List<String> raekke : raekker) {
            StringBuilder linje = new StringBuilder(venstre(raekke.get(0), bredder[0]));
            for (int k = 1; k < raekke.size(); k++) {
                linje.append(MELLEMRUM).append(midt(raekke.get(k), bredder[k]));
            }
            tekst.append(linje.toString().stripTrailing()).append('\n');
        }
        return tekst.toString();
    }

    private int[] bredder() {
        int[] bredder = new int[raekker.stream().mapToInt(List::size).max().orElse(1)];
        for (List<String> raekke : raekker) {
            for (int k = 0; k < raekke.size(); k++) {
                bredder[k] = Math.max(bredder[k], raekke.get(k).length());
            }
        }
        return bredder;
    }

    private String grupperaekke(int[] bredder) {
        StringBuilder linje = new StringBuilder(" ".repeat(bredder[0]));
        int kolonne = 1;
        for (Gruppe gruppe : grupper) {
            int bredde = 0;
            for (int k = 0; k < gruppe.kolonner(); k++) {
                bredde += bredder[kolonne++] + MELLEMRUM.length();
            }
            linje.append(venstre(MELLEMRUM + gruppe.navn(), bredde));
        }
        return linje.toString();
    }

    private static String venstre(String tekst, int bredde) {
        return tekst + " ".repeat(Math.max(0, bredde - tekst.length()));
    }

    private static String midt(String tekst, int bredde) {
        int rest = Math.max(0, bredde - tekst.length());
        return " ".repeat(rest / 2) + tekst + " ".repeat(rest - rest / 2);
    }
}
