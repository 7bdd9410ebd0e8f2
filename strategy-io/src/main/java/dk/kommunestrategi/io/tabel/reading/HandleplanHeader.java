package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.HalvaarHeading;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.threeten.extra.YearHalf;

/**
 * Which column of a handleplan table holds what. The catalogue's row of headings has one cell fewer than the rows below
 * it, since the draws have no heading of their own: whatever stands right of the centres belongs a column further right.
 * Where the draws have a heading, or an empty cell for one, everything stands below its own.
 */
final class HandleplanHeader {

    private static final int ENOUGH_HEADINGS = 4;

    private final TableRow row;
    private final Map<HandleplanColumn, Integer> columns = new EnumMap<>(HandleplanColumn.class);
    private final NavigableMap<Integer, YearHalf> halvaar = new TreeMap<>();
    private final SortedMap<Integer, HandleplanColumn> duplicates = new TreeMap<>();
    private final SortedMap<Integer, String> unknown = new TreeMap<>();
    private final SortedMap<Integer, String> invalidHalvaar = new TreeMap<>();
    private final List<TableRow> under;
    private final int shift;

    private HandleplanHeader(TableRow row, List<TableRow> under) {
        this.row = row;
        this.under = under;
        columns.put(HandleplanColumn.INITIATIV, 0);
        int centre = slot(row, HandleplanColumn.CENTRE);
        boolean hasNiveauHeading = slot(row, HandleplanColumn.NIVEAUER) >= 0;
        shift = centre < 0 || hasNiveauHeading || row.isEmpty(centre + 1) ? 0 : 1;
        if (centre >= 0 && !hasNiveauHeading) {
            columns.put(HandleplanColumn.NIVEAUER, centre + 1);
        }
        row.filled().filter(cell -> cell > 0).forEach(cell -> add(row.cell(cell), cell > centre ? cell + shift : cell));
    }

    private void add(String heading, int column) {
        Optional<YearHalf> half = HalvaarHeading.parse(heading);
        Optional<HandleplanColumn> known = HandleplanColumn.find(heading);
        if (half.isPresent()) {
            halvaar.put(column, half.get());
        } else if (known.isEmpty()) {
            (hasMarks(column) ? invalidHalvaar : unknown).put(column, CellText.clean(heading));
        } else if (columns.putIfAbsent(known.get(), column) != null) {
            duplicates.put(column, known.get());
        }
    }

    private boolean hasMarks(int column) {
        return under.stream().anyMatch(other -> Mark.parse(other.cell(column)).isPresent());
    }

    private static int slot(TableRow row, HandleplanColumn column) {
        return row.cells().stream().map(HandleplanColumn::find).toList().indexOf(Optional.of(column));
    }

    /** Returns the first row of a sheet that has most of the headings. */
    static Optional<HandleplanHeader> find(List<TableRow> sheet) {
        return sheet.stream()
                .filter(HandleplanHeader::hasHeadings)
                .findFirst()
                .map(header -> new HandleplanHeader(
                        header,
                        sheet.stream()
                                .filter(row -> row.number() > header.number())
                                .toList()));
    }

    private static boolean hasHeadings(TableRow row) {
        return row.cells().stream()
                        .map(HandleplanColumn::find)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                >= ENOUGH_HEADINGS;
    }

    /** Adds what is wrong with the headings themselves. */
    void check(TableFindings findings) {
        for (HandleplanColumn column : HandleplanColumn.values()) {
            if (!columns.containsKey(column)) {
                findings.add(Problemkode.MANGLER, row, row.cells().size(), column.heading());
            }
        }
        duplicates.forEach(
                (place, column) -> findings.add(Problemkode.DOBBELT_HENVISNING, row, heading(place), column.heading()));
        unknown.forEach((place, text) -> findings.add(Problemkode.UKENDT_KOLONNE, row, heading(place), text));
        invalidHalvaar.forEach((place, text) -> findings.add(Problemkode.UGYLDIGT_HALVAAR, row, heading(place)));
        if (hasValidHalvaar()) {
            halvaar.forEach((place, half) -> expected(place)
                    .filter(expected -> !expected.equals(half))
                    .ifPresent(expected ->
                            findings.add(Problemkode.HALVAAR_IKKE_FORTLOEBENDE, row, heading(place), half, expected)));
        }
    }

    /** Whether there is no column with marks whose heading is no half-year: one cannot tell what is missing then. */
    boolean hasValidHalvaar() {
        return invalidHalvaar.isEmpty();
    }

    /** The half-year after the one in the column before, if there is any. */
    private Optional<YearHalf> expected(int place) {
        return Optional.ofNullable(halvaar.lowerEntry(place))
                .map(before -> before.getValue().plusHalves(1));
    }

    /** The place in this row of what is the heading of a column. */
    private int heading(int column) {
        return column > column(HandleplanColumn.NIVEAUER) ? column - shift : column;
    }

    /** The rows below the headings. */
    List<TableRow> under() {
        return under;
    }

    /** Whether every column is there that an assessment needs. */
    boolean isWhole() {
        return columns.size() == HandleplanColumn.values().length;
    }

    /** The place of a column, counted from 0; that of the initiatives where there is none. */
    int column(HandleplanColumn column) {
        return columns.getOrDefault(column, 0);
    }

    /** The half-years by the places of their columns. */
    SortedMap<Integer, YearHalf> halvaar() {
        return halvaar;
    }

    /** Whether the headings say what stands in this column. */
    boolean hasHeading(int column) {
        return columns.containsValue(column)
                || halvaar.containsKey(column)
                || unknown.containsKey(column)
                || invalidHalvaar.containsKey(column)
                || duplicates.containsKey(column);
    }

    /** The half-years from the first column to the last; absent where there are none, or not one after the other. */
    Optional<Periode> periode() {
        boolean consecutive = halvaar.entrySet().stream()
                .allMatch(column ->
                        expected(column.getKey()).orElse(column.getValue()).equals(column.getValue()));
        List<YearHalf> all = List.copyOf(halvaar.values());
        return all.isEmpty() || !consecutive
                ? Optional.empty()
                : Optional.of(Periode.of(all.get(0), all.get(all.size() - 1)));
    }
}
