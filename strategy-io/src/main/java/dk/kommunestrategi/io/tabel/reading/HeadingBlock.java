package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellDate;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.reading.text.HalvaarHeading;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.file.TableRow;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * The headings of a table: a row of them, and up to two above it. A column without a heading in the lowest row takes the one
 * above, as cells that are merged downwards have it; a half takes the year above it, as cells merged sideways have that.
 */
final class HeadingBlock {

    private static final int ROWS_ABOVE = 2;

    /** What is longer is no heading, but a text. */
    private static final int LONGEST = 200;

    private final TableRow row;
    private final List<TableRow> above;
    private final List<TableRow> under;
    private final NavigableMap<Integer, String> headings;

    private HeadingBlock(TableRow row, List<TableRow> above, List<TableRow> under) {
        this.row = row;
        this.above = above;
        this.under = under;
        this.headings = headings(row, above);
    }

    /** The block whose lowest row is that of this index. */
    static HeadingBlock at(List<TableRow> rows, int index) {
        List<TableRow> above = IntStream.rangeClosed(1, Math.min(ROWS_ABOVE, index))
                .mapToObj(up -> rows.get(index - up))
                .toList();
        return new HeadingBlock(rows.get(index), above, rows.subList(index + 1, rows.size()));
    }

    /** The lowest row. */
    TableRow row() {
        return row;
    }

    /** The rows below. */
    List<TableRow> under() {
        return under;
    }

    /** The columns in which a cell below shows a sign that can be nothing but a mark. */
    Set<Integer> signs() {
        return under.stream()
                .flatMap(other -> other.filled()
                        .filter(column -> Mark.isSign(other.cell(column)))
                        .boxed())
                .collect(Collectors.toSet());
    }

    /** The block's rows, the lowest first. */
    Stream<TableRow> rows() {
        return Stream.concat(Stream.of(row), above.stream());
    }

    /** What stands over each column that has a heading, in one text. */
    NavigableMap<Integer, String> headings() {
        return headings;
    }

    private static NavigableMap<Integer, String> headings(TableRow row, List<TableRow> above) {
        NavigableMap<Integer, String> headings = new TreeMap<>();
        int width = Stream.concat(Stream.of(row), above.stream())
                .mapToInt(one -> one.cells().size())
                .max()
                .orElse(0);
        List<YearRow> years = above.stream().map(YearRow::new).toList();
        for (int column = 0; column < width; column++) {
            int place = column;
            // All of them: each goes on from one column to the next.
            List<Optional<Integer>> all =
                    years.stream().map(one -> one.next(place)).toList();
            Optional<Integer> year = all.stream().flatMap(Optional::stream).findFirst();
            String heading = heading(row, above, column, year);
            if (!heading.isEmpty()) {
                headings.put(column, heading);
            }
        }
        return headings;
    }

    private static String heading(TableRow row, List<TableRow> above, int column, Optional<Integer> year) {
        String own = CellText.clean(row.cell(column));
        if (own.isEmpty()) {
            return above.stream()
                    .map(one -> CellText.clean(one.cell(column)))
                    .filter(HeadingBlock::isHeading)
                    .findFirst()
                    .orElse("");
        }
        if (year.isEmpty()) {
            return own;
        }
        boolean isFiner = HalvaarHeading.isQuarter(own + " " + year.get())
                || CellDate.month(own, false).isPresent();
        return HalvaarHeading.half(own)
                .map(half -> YearHalf.of(year.get(), half).toString())
                .orElse(isFiner ? own + " " + year.get() : own);
    }

    /** Whether a text may be a heading of a handleplan table. */
    static boolean isHeading(String text) {
        return text.length() <= LONGEST && !text.isBlank() && isKnown(text);
    }

    private static boolean isKnown(String text) {
        return HandleplanColumn.find(text).isPresent() || HandleplanColumn.isNummer(text) || TimeColumns.isTime(text);
    }

    /** The years in a row, from left to right: one holds on until something else stands there, as a merged cell shows it. */
    private static final class YearRow {
        private final TableRow row;
        private Optional<Integer> year = Optional.empty();

        YearRow(TableRow row) {
            this.row = row;
        }

        /** The year of the next column. */
        Optional<Integer> next(int column) {
            if (!row.isEmpty(column)) {
                year = HalvaarHeading.year(row.cell(column));
            }
            return year;
        }
    }
}
