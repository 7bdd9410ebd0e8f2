package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell.Content;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.file.CellForm;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A sheet whose columns are found by their headings, wherever they stand. Above the headings stands guidance, which is not
 * read; whatever stands below them is read or told.
 *
 * @param <K> what a heading means
 */
final class HeadedSheet<K> {

    /** The headings stand near the top, below a title and guidance at most. */
    private static final int DEEPEST = 30;

    private final TableSheet sheet;
    private final TableRow header;
    private final SheetFindings findings;
    private final NavigableMap<Integer, K> meanings = new TreeMap<>();
    private final Map<K, Integer> columns = new HashMap<>();

    private HeadedSheet(TableSheet sheet, TableRow header, SheetFindings findings) {
        this.sheet = sheet;
        this.header = header;
        this.findings = findings;
    }

    /** Returns the sheet with its headings, or nothing where there is nothing on it or no heading is found, which is told. */
    static <K> Optional<HeadedSheet<K>> find(
            TableSheet sheet, List<String> expected, Function<String, Optional<K>> meaning, SheetFindings findings) {
        Optional<HeadedSheet<K>> found = sheet.rows().stream()
                .limit(DEEPEST)
                .filter(row -> known(row, meaning) > 0)
                .max(Comparator.<TableRow>comparingLong(row -> known(row, meaning))
                        .thenComparing(Comparator.comparingInt(TableRow::number).reversed()))
                .map(header -> new HeadedSheet<>(sheet, header, findings));
        found.ifPresent(headed -> headed.readHeadings(meaning));
        if (found.isEmpty()
                && sheet.rows().stream().anyMatch(row -> row.filled().findAny().isPresent())) {
            findings.add(Problem.of(
                            Problemkode.TABEL_IKKE_FUNDET,
                            "",
                            Betegnelse.ARKETS_OVERSKRIFTER,
                            Listing.of(expected, heading -> heading),
                            Betegnelse.INGEN)
                    .sheet(sheet.name())
                    .build());
        }
        return found;
    }

    private static <K> long known(TableRow row, Function<String, Optional<K>> meaning) {
        return row.filled().filter(k -> meaning.apply(row.cell(k)).isPresent()).count();
    }

    private void readHeadings(Function<String, Optional<K>> meaning) {
        header.filled().forEach(k -> {
            Optional<K> key = meaning.apply(header.cell(k));
            if (key.isEmpty()) {
                tell(Problemkode.UKENDT_KOLONNE, header, k, CellText.clean(header.cell(k)));
            } else if (columns.putIfAbsent(key.get(), k) == null) {
                meanings.put(k, key.get());
            } else {
                tell(Problemkode.DOBBELT_OVERSKRIFT, header, k, CellText.clean(header.cell(k)));
            }
        });
        Set<Integer> withoutHeading = new HashSet<>();
        for (TableRow row : rows()) {
            row.filled()
                    .filter(k -> header.isEmpty(k) && withoutHeading.add(k))
                    .forEach(k -> tell(Problemkode.CELLE_UDEN_OVERSKRIFT, row, k));
            meanings.keySet().stream()
                    .filter(k -> row.form(k).equals(Optional.of(CellForm.OPEN_FORMULA)))
                    .forEach(k -> tell(Problemkode.FORMEL_UDEN_RESULTAT, row, k));
        }
    }

    private void tell(Problemkode code, TableRow row, int column, Object... arguments) {
        findings.add(place(row, column)
                .locate(Problem.of(code, "", arguments)
                        .value(CellText.clean(row.cell(column)))
                        .build()));
    }

    /** What the columns mean, by their places from 0. */
    NavigableMap<Integer, K> meanings() {
        return meanings;
    }

    /** The rows below the headings in which a column that is read, or one without a heading, says something. */
    List<TableRow> rows() {
        return sheet.rows().stream()
                .filter(row -> row.number() > header.number())
                .filter(row -> row.filled().anyMatch(k -> meanings.containsKey(k) || header.isEmpty(k)))
                .toList();
    }

    /** The row of the headings. */
    TableRow header() {
        return header;
    }

    /** What a row says in the column with this meaning; nothing where there is no such column. */
    String text(TableRow row, K key) {
        return Optional.ofNullable(columns.get(key)).map(row::cell).orElse("");
    }

    /** The cell of a row in the column with this meaning, which states the value at the pointer. */
    Optional<SheetCell> cell(TableRow row, K key, String pointer) {
        return Optional.ofNullable(columns.get(key)).map(k -> cellAt(row, k, pointer));
    }

    /** The cell of a row in a column from 0, which states the value at the pointer. */
    SheetCell cellAt(TableRow row, int column, String pointer) {
        return new SheetCell(
                findings,
                place(row, column),
                CellText.clean(header.cell(column)),
                new Content(row.cell(column), row.isNumber(column)),
                pointer);
    }

    private CellPlace place(TableRow row, int column) {
        return new CellPlace(sheet.name(), row.number(), column + 1);
    }
}
