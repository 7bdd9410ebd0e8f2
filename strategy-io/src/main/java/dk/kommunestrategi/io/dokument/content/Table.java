package dk.kommunestrategi.io.dokument.content;

import dk.kommunestrategi.model.text.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * A table of a document: a heading for each column, and rows, in groups where they belong together. The first cell of a row
 * names it. Immutable.
 *
 * @param caption what the table shows
 * @param columns the headings
 * @param groups the rows
 */
public record Table(String caption, List<Column> columns, List<Group> groups) implements Block {

    /** A table; the lists are copied. */
    public Table {
        caption = PlainText.of(caption);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** A table whose rows are in no groups. */
    public static Table of(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(caption, columns, List.of(new Group(Optional.empty(), rows)));
    }

    /** Returns the table without its drawings, for formats that have none. */
    public Table withoutDrawings() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(k -> columns.get(k).kind() != Kind.TIMELINE)
                .boxed()
                .toList();
        return new Table(
                caption,
                kept.stream().map(columns::get).toList(),
                groups.stream()
                        .map(group -> new Group(
                                group.name(),
                                group.rows().stream()
                                        .map(row -> kept.stream().map(row::get).toList())
                                        .toList()))
                        .toList());
    }

    /** Returns a row of words. */
    public static List<Cell> row(String... texts) {
        return Stream.of(texts).<Cell>map(TextCell::new).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /** What a column holds. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Numbers, which are compared down the column. */
        NUMBER,
        /** Numbers of a map of loads, which stand in the middle of their shade. */
        HEAT,
        /** Drawings along an axis of half-years. */
        TIMELINE
    }

    /** A column; {@code axis} has the half-years of a drawing's axis, and is empty otherwise. */
    public record Column(String name, Kind kind, List<String> axis) {
        /** More half-years than these have no room for their names along a drawing. */
        private static final int NAMED = 7;

        /** A column; the list is copied. */
        public Column {
            name = PlainText.of(name);
            axis = axis.stream().map(PlainText::of).toList();
        }

        /** A column of drawings along half-years; of many, only each so many is named. */
        public static Column axis(String name, List<YearHalf> halvaar, Function<YearHalf, String> names) {
            int distance = (halvaar.size() - 1) / NAMED + 1;
            return new Column(
                    name,
                    Kind.TIMELINE,
                    IntStream.range(0, halvaar.size())
                            .filter(h -> h % distance == 0)
                            .mapToObj(h -> names.apply(halvaar.get(h)))
                            .toList());
        }

        /** A column of this kind. */
        public static Column of(String name, Kind kind) {
            return new Column(name, kind, List.of());
        }
    }

    /** Rows that belong together, and by what. */
    public record Group(Optional<String> name, List<List<Cell>> rows) {
        /** A group; the lists are copied. */
        public Group {
            name = name.map(PlainText::of);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A cell: always words, which a drawing or a shade only shows once more. */
    public sealed interface Cell {
        /** Returns the words. */
        String text();
    }

    /** A cell of words alone. */
    public record TextCell(String text) implements Cell {
        /** A cell of plain text. */
        public TextCell {
            text = PlainText.of(text);
        }
    }

    /** A cell whose shade tells how large its number is, from 0 to {@link #SHADES}. */
    public record HeatCell(String text, int shade) implements Cell {
        /** The darkest shade. */
        public static final int SHADES = 6;

        /** A cell of plain text. */
        public HeatCell {
            text = PlainText.of(text);
        }

        /** A number, shaded by how near it comes to the largest that there is. */
        public static HeatCell of(long number, long largest) {
            int shade = number == 0 ? 0 : (int) Math.max(1, Math.round((double) SHADES * number / largest));
            return new HeatCell(number == 0 ? "·" : Long.toString(number), shade);
        }
    }

    /** A cell with a drawing. */
    public record TimelineCell(Timeline timeline, String text) implements Cell {
        /** A cell of plain text. */
        public TimelineCell {
            text = PlainText.of(text);
        }
    }
}
