package dk.kommunestrategi.examples.kommando.visning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the columns of a table are laid out in the width that there is ("opstilling": layout), in blocks one below the other.
 *
 * @param bredde how wide the table may be
 * @param afstand how many blanks stand between columns
 * @param mindsteNavn how narrow the first column may become before columns go below the others
 * @param mindsteKolonne how narrow the other columns may be
 * @param grupper the lines of headings above the columns
 * @param raekker the rows
 */
record Tabelopstilling(
        int bredde,
        int afstand,
        int mindsteNavn,
        int mindsteKolonne,
        List<List<Tabel.Gruppe>> grupper,
        List<List<String>> raekker) {

    /** Some columns, {@code til} not among them, beside the first column of this width. */
    record Blok(int fra, int til, int navnebredde) {}

    /** How wide each column is; the last one of a group gives room for the group's heading. */
    int[] bredder() {
        int[] bredder = new int[raekker.stream().mapToInt(List::size).max().orElse(1)];
        Arrays.fill(bredder, mindsteKolonne);
        for (List<String> raekke : raekker) {
            for (int k = 0; k < raekke.size(); k++) {
                bredder[k] = Math.max(bredder[k], Visning.laengde(raekke.get(k)));
            }
        }
        for (List<Tabel.Gruppe> linje : grupper) {
            int kolonne = 1;
            for (Tabel.Gruppe gruppe : linje) {
                int sidste = kolonne + gruppe.kolonner() - 1;
                int plads = bredde(kolonne, sidste + 1, bredder) - mellemrum(kolonne);
                bredder[sidste] += Math.max(0, gruppe.navn().length() - plads);
                kolonne = sidste + 1;
            }
        }
        return bredder;
    }

    /** How many blanks stand before a column: more where a group of the first line begins. */
    int mellemrum(int kolonne) {
        return kolonne > 1 && graenser().contains(kolonne) ? afstand + 2 : afstand;
    }

    /** How wide columns are together, with the blanks before them. */
    int bredde(int fra, int til, int[] bredder) {
        int sum = 0;
        for (int k = fra; k < til; k++) {
            sum += mellemrum(k) + bredder[k];
        }
        return sum;
    }

    /** The blocks: one if it is wide enough, otherwise whole groups as far as they fit, and parts of larger ones. */
    List<Blok> blokke(int[] bredder) {
        int plads = bredde - Math.min(bredder[0], mindsteNavn);
        List<Blok> blokke = new ArrayList<>();
        int fra = 1;
        while (fra < bredder.length) {
            int til = fra + 1;
            while (til < bredder.length && bredde(fra, til + 1, bredder) <= plads) {
                til++;
            }
            int graense = sidsteGraense(fra, til);
            til = til < bredder.length && graense > fra ? graense : til;
            int rest = bredde - bredde(fra, til, bredder);
            blokke.add(new Blok(fra, til, Math.min(bredder[0], Math.max(rest, Math.min(bredder[0], mindsteNavn)))));
            fra = til;
        }
        return blokke.isEmpty() ? List.of(new Blok(1, 1, bredder[0])) : blokke;
    }

    /** The columns with which groups of the first line begin. */
    private List<Integer> graenser() {
        List<Integer> graenser = new ArrayList<>();
        int kolonne = 1;
        for (Tabel.Gruppe gruppe : grupper.isEmpty() ? List.<Tabel.Gruppe>of() : grupper.get(0)) {
            graenser.add(kolonne);
            kolonne += gruppe.kolonner();
        }
        return graenser;
    }

    private int sidsteGraense(int fra, int til) {
        return graenser().stream()
                .filter(graense -> graense > fra && graense <= til)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(fra);
    }
}
