package dk.kommunestrategi.io.dokument.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of a document: a heading for each column, and rows, in groups where they belong together. The first cell of a row
 * names it. Immutable.
 *
 * @param overskrift what the table shows
 * @param columns the headings
 * @param groups the rows
 */
public record Table(String overskrift, List<Column> columns, List<Group> groups) {

    /** A table; the lists are copied. */
    public Table {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** A table whose rows are in no groups. */
    public static Table of(String overskrift, List<Column> columns, List<List<Cell>> rows) {
        return new Table(overskrift, columns, List.of(new Group(Optional.empty(), rows)));
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
    public record Column(String navn, Art art, List<String> axis) {
        /** A column; the list is copied. */
        public Column {
            axis = List.copyOf(axis);
        }

        /** A column of this kind. */
        public static Column of(String navn, Art art) {
            return new Column(navn, art, List.of());
        }
    }

    /** Rows that belong together, and by what. */
    public record Group(Optional<String> navn, List<List<Cell>> rows) {
        /** A group; the lists are copied. */
        public Group {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A cell: always words, which a drawing or a shade only shows once more. */
    public sealed interface Cell {
        /** Returns the words. */
        String tekst();
    }

    /** A cell of words alone. */
    public record Tekstcelle(String tekst) implements Cell {}

    /** A cell whose shade tells how large its number is, from 0 to {@link #TRIN}. */
    public record Varmecelle(String tekst, int trin) implements Cell {
        /** The darkest shade. */
        public static final int TRIN = 6;

        /** A number, shaded by how near it comes to the largest that there is. */
        public static Varmecelle of(long number, long largest) {
            int trin = number == 0 ? 0 : (int) Math.max(1, Math.round((double) TRIN * number / largest));
            return new Varmecelle(number == 0 ? "·" : Long.toString(number), trin);
        }
    }

    /** A cell with a mark in it, and its words for those who do not see it. */
    public record Maerkecelle(boolean sat, String tekst) implements Cell {}

    /** A cell with a drawing. */
    public record Tidscelle(Timeline timeline, String tekst) implements Cell {}

    /** Returns a row of words. */
    public static List<Cell> row(String... tekster) {
        List<Cell> cells = new ArrayList<>();
        for (String tekst : tekster) {
            cells.add(new Tekstcelle(tekst));
        }
        return cells;
    }
}
