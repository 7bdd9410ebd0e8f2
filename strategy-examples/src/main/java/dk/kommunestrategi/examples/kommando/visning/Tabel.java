package dk.kommunestrategi.examples.kommando.visning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of text: columns as wide as their widest cell, the first aligned left, the others centred. Where that is too
 * wide, the first column is broken into lines, and then columns go below the others, beside the first column once more.
 */
final class Tabel {

    private final Visning visning;
    private final int indryk;
    private final Tabelopstilling opstilling;
    private final List<List<Gruppe>> grupper = new ArrayList<>();
    private final List<List<String>> raekker = new ArrayList<>();

    /** A heading over several columns. */
    record Gruppe(String navn, int kolonner) {}

    private Tabel(Visning visning, int indryk, int mellemrum, int mindsteNavn, int mindsteKolonne) {
        this.visning = visning;
        this.indryk = indryk;
        this.opstilling =
                new Tabelopstilling(visning.bredde(), mellemrum, mindsteNavn, mindsteKolonne, grupper, raekker);
    }

    /** A table whose columns hold words. */
    static Tabel ord(Visning visning) {
        return new Tabel(visning, 0, 2, 16, 1);
    }

    /** A table whose columns hold marks, close together; names in the first column are indented from their second line. */
    static Tabel maerker(Visning visning, int indryk) {
        return new Tabel(visning, indryk, 1, 24, 3);
    }

    /** Puts a line of headings above the columns, from the second on; columns under one of the first line stay together. */
    void addGrupper(List<Gruppe> linje) {
        grupper.add(List.copyOf(linje));
    }

    /** Adds a row; the first one is the head. */
    void addRaekke(List<String> celler) {
        raekker.add(List.copyOf(celler));
    }

    /** Returns the table, without blanks at the ends of lines. */
    String text() {
        int[] bredder = opstilling.bredder();
        return opstilling.blokke(bredder).stream()
                .map(blok -> text(blok, bredder))
                .collect(Collectors.joining("\n"));
    }

    private String text(Tabelopstilling.Blok blok, int[] bredder) {
        StringBuilder tekst = new StringBuilder();
        for (List<Gruppe> linje : grupper) {
            addLinje(tekst, visning.overskrift(grupper(linje, blok, bredder).stripTrailing()));
        }
        for (int r = 0; r < raekker.size(); r++) {
            List<String> navn = Ombrydning.linjer(raekker.get(r).get(0), blok.navnebredde(), indryk);
            String foerste = (venstre(navn.get(0), blok.navnebredde()) + celler(raekker.get(r), blok, bredder));
            addLinje(tekst, r == 0 ? visning.overskrift(foerste.stripTrailing()) : foerste.stripTrailing());
            navn.stream().skip(1).forEach(linje -> addLinje(tekst, linje));
        }
        return tekst.toString();
    }

    private static void addLinje(StringBuilder tekst, String linje) {
        tekst.append(linje).append('\n');
    }

    private String celler(List<String> raekke, Tabelopstilling.Blok blok, int[] bredder) {
        StringBuilder linje = new StringBuilder();
        for (int k = blok.fra(); k < Math.min(blok.til(), raekke.size()); k++) {
            linje.append(" ".repeat(opstilling.mellemrum(k))).append(midt(raekke.get(k), bredder[k]));
        }
        return linje.toString();
    }

    private String grupper(List<Gruppe> linje, Tabelopstilling.Blok blok, int[] bredder) {
        StringBuilder tekst = new StringBuilder(" ".repeat(blok.navnebredde()));
        int kolonne = 1;
        for (Gruppe gruppe : linje) {
            int fra = Math.max(kolonne, blok.fra());
            int til = Math.min(kolonne + gruppe.kolonner(), blok.til());
            if (fra < til) {
                int bredde = opstilling.bredde(fra, til, bredder) - opstilling.mellemrum(fra);
                tekst.append(" ".repeat(opstilling.mellemrum(fra))).append(venstre(gruppe.navn(), bredde));
            }
            kolonne += gruppe.kolonner();
        }
        return tekst.toString();
    }

    private static String venstre(String tekst, int bredde) {
        return tekst + " ".repeat(Math.max(0, bredde - Visning.laengde(tekst)));
    }

    private static String midt(String tekst, int bredde) {
        int rest = Math.max(0, bredde - Visning.laengde(tekst));
        return " ".repeat(rest / 2) + tekst + " ".repeat(rest - rest / 2);
    }
}
