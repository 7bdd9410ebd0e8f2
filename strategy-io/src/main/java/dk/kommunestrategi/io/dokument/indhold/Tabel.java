package dk.kommunestrategi.io.dokument.indhold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of a document: a heading for each column, and rows, in groups where they belong together. The first cell of a row
 * names it. Immutable.
 *
 * @param overskrift what the table shows
 * @param kolonner the headings
 * @param grupper the rows
 */
public record Tabel(String overskrift, List<Kolonne> kolonner, List<Gruppe> grupper) {

    /** A table; the lists are copied. */
    public Tabel {
        kolonner = List.copyOf(kolonner);
        grupper = List.copyOf(grupper);
    }

    /** A table whose rows are in no groups. */
    public static Tabel of(String overskrift, List<Kolonne> kolonner, List<List<Celle>> raekker) {
        return new Tabel(overskrift, kolonner, List.of(new Gruppe(Optional.empty(), raekker)));
    }

    /** What a column holds. */
    public enum Art {
        /** Words. */
        TEKST,
        /** Numbers, which are compared down the column. */
        TAL,
        /** Marks and other things that stand in the middle. */
        MAERKE,
        /** Drawings along an axis of half-years. */
        TIDSLINJE
    }

    /** A column; {@code akse} has the half-years of a drawing's axis, and is empty otherwise. */
    public record Kolonne(String navn, Art art, List<String> akse) {
        /** A column; the list is copied. */
        public Kolonne {
            akse = List.copyOf(akse);
        }

        /** A column of this kind. */
        public static Kolonne of(String navn, Art art) {
            return new Kolonne(navn, art, List.of());
        }
    }

    /** Rows that belong together, and by what. */
    public record Gruppe(Optional<String> navn, List<List<Celle>> raekker) {
        /** A group; the lists are copied. */
        public Gruppe {
            raekker = raekker.stream().map(List::copyOf).toList();
        }
    }

    /** A cell: always words, which a drawing or a shade only shows once more. */
    public sealed interface Celle {
        /** Returns the words. */
        String tekst();
    }

    /** A cell of words alone. */
    public record Tekstcelle(String tekst) implements Celle {}

    /** A cell whose shade tells how large its number is, from 0 to {@link #TRIN}. */
    public record Varmecelle(String tekst, int trin) implements Celle {
        /** The darkest shade. */
        public static final int TRIN = 6;

        /** A number, shaded by how near it comes to the largest that there is. */
        public static Varmecelle of(long tal, long stoerste) {
            int trin = tal == 0 ? 0 : (int) Math.max(1, Math.round((double) TRIN * tal / stoerste));
            return new Varmecelle(tal == 0 ? "·" : Long.toString(tal), trin);
        }
    }

    /** A cell with a mark in it, and its words for those who do not see it. */
    public record Maerkecelle(boolean sat, String tekst) implements Celle {}

    /** A cell with a drawing. */
    public record Tidscelle(Tidslinje tidslinje, String tekst) implements Celle {}

    /** Returns a row of words. */
    public static List<Celle> raekke(String... tekster) {
        List<Celle> celler = new ArrayList<>();
        for (String tekst : tekster) {
            celler.add(new Tekstcelle(tekst));
        }
        return celler;
    }
}
