package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.file.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts rows together again that were pasted with line breaks inside their cells, each of which then looks like the end of a
 * row: lines that are too short by themselves, of which only the first begins as rows do, and which together are exactly as
 * long as a row.
 *
 * @param rows the rows, put together
 * @param torn the rows whose lines do not fit together
 */
record TornRows(List<TableRow> rows, List<TornRow> torn) {

    /** No row is torn into more lines. */
    private static final int MOST_LINES = 200;

    /**
     * A row whose lines do not fit together.
     *
     * @param begins its first line
     * @param goesOn the line that belongs to it, but does not fit
     * @param last the number of the last line before the next row
     */
    record TornRow(TableRow begins, TableRow goesOn, int last) {}

    private static final Pattern NUMBERED = Pattern.compile("\\s*[0-9]+[.:)]\\s.*", Pattern.DOTALL);

    /**
     * Returns the rows of a text, put together.
     *
     * @param width how many cells a row has at least
     * @param widest how many it may have, empty ones behind the others
     */
    static TornRows mend(List<TableRow> lines, int width, int widest, InitiativIndex index) {
        List<TableRow> rows = new ArrayList<>();
        List<TornRow> torn = new ArrayList<>();
        for (int k = 0; k < lines.size(); ) {
            boolean mayGoOn = lines.get(k).cells().size() < width && beginsRow(lines.get(k), index);
            int end = mayGoOn ? end(lines, k, width, widest, index) : k + 1;
            List<TableRow> parts = lines.subList(k, end);
            if (parts.size() > 1 && together(parts) >= width) {
                rows.add(join(parts));
                k = end;
            } else {
                if (mayGoOn) {
                    torn(lines, k, end, index).forEach(torn::add);
                }
                rows.add(lines.get(k++));
            }
        }
        return new TornRows(rows, torn);
    }

    /** Where the lines end that may belong to the row which begins here. */
    private static int end(List<TableRow> lines, int start, int width, int widest, InitiativIndex index) {
        int end = start + 1;
        while (end < lines.size()
                && end - start < MOST_LINES
                && together(lines.subList(start, end)) < width
                && together(lines.subList(start, end + 1)) <= widest
                && goesOn(lines.get(end), index)) {
            end++;
        }
        return end;
    }

    /** The row that begins here, if the next line that says anything goes on with it. */
    private static Stream<TornRow> torn(List<TableRow> lines, int start, int end, InitiativIndex index) {
        return lines.subList(end, lines.size()).stream()
                .filter(line -> line.filled().findAny().isPresent())
                .findFirst()
                .filter(line -> line.cells().size() > 1 && goesOn(line, index))
                .map(line -> new TornRow(lines.get(start), line, last(lines, end, index)))
                .stream();
    }

    private static int last(List<TableRow> lines, int from, InitiativIndex index) {
        return lines.subList(from, lines.size()).stream()
                .limit(MOST_LINES)
                .takeWhile(line -> !beginsRow(line, index))
                .mapToInt(TableRow::number)
                .reduce(lines.get(from - 1).number(), Math::max);
    }

    private static boolean goesOn(TableRow line, InitiativIndex index) {
        String first = line.cell(0);
        return !line.isEmpty(0)
                && !NUMBERED.matcher(first).matches()
                && !(first.chars().anyMatch(Character::isLetter) && index.isNamedBy(first));
    }

    private static boolean beginsRow(TableRow line, InitiativIndex index) {
        String first = line.cell(0);
        return NUMBERED.matcher(first).matches() || HeadingBlock.isHeading(first) || index.isNamedBy(first);
    }

    /** How many cells the lines have as one row: the last of each goes on in the first of the next. */
    private static int together(List<TableRow> lines) {
        return lines.stream().mapToInt(line -> line.cells().size() - 1).sum() + 1;
    }

    private static TableRow join(List<TableRow> lines) {
        List<String> cells = new ArrayList<>(lines.get(0).cells());
        for (TableRow line : lines.subList(1, lines.size())) {
            int last = cells.size() - 1;
            cells.set(last, cells.get(last) + "\n" + line.cell(0));
            cells.addAll(line.cells().subList(1, line.cells().size()));
        }
        return new TableRow(lines.get(0).number(), cells);
    }
}
