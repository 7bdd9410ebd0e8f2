package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.reading.Additions.Grown;
import dk.kommunestrategi.model.Strategi;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the themes and the initiatives that a theme matrix names and a strategy lacks. Where nothing in it is known, only the
 * marks tell a matrix from a list of contents or a budget.
 */
final class MatrixAdditions {

    /** So many rows that may be headings are looked at. */
    private static final int LOOKED_AT = 20;

    /** What is numbered higher is a year. */
    private static final int MOST_TEMAER = 999;

    private final TableRow header;
    private final List<TableRow> under;
    private final NavigableMap<Integer, Integer> temaer = new TreeMap<>();
    private final OptionalInt nummer;
    private final OptionalInt navn;

    private MatrixAdditions(TableRow header, List<TableRow> under, Temanavne temanavne) {
        this.header = header;
        this.under = under;
        nummer = header.filled()
                .filter(column -> HandleplanColumn.isNummer(header.cell(column)))
                .findFirst();
        navn = header.filled()
                .filter(column ->
                        HandleplanColumn.find(header.cell(column)).equals(Optional.of(HandleplanColumn.INITIATIV)))
                .findFirst();
        header.filled()
                .forEach(column -> temanavne
                        .stated(header.cell(column))
                        .map(Nummernavn::nummer)
                        .filter(tema -> tema <= MOST_TEMAER)
                        .ifPresent(tema -> temaer.put(column, tema)));
    }

    /** Adds what stands in the matrix of a sheet, below its headings where they are known. */
    static Grown of(Strategi strategi, List<TableRow> rows, Optional<MatrixHeader> known) {
        Temanavne temanavne = new Temanavne(strategi);
        Optional<MatrixAdditions> matrix = known.isPresent()
                ? known.map(header -> new MatrixAdditions(header.row(), header.under(), temanavne))
                : IntStream.range(0, rows.size())
                        .filter(k -> rows.get(k).filled().count() > 1)
                        .limit(LOOKED_AT)
                        .mapToObj(k -> new MatrixAdditions(rows.get(k), rows.subList(k + 1, rows.size()), temanavne))
                        .filter(MatrixAdditions::isMatrix)
                        .findFirst();
        return matrix.map(found -> found.addedTo(strategi)).orElseGet(() -> Grown.nothing(strategi));
    }

    private boolean isMatrix() {
        boolean isNamed = temaer.keySet().stream()
                        .filter(column ->
                                Temanavne.parseNumbered(header.cell(column)).isPresent())
                        .count()
                > 1;
        return isNamed && under.stream().anyMatch(row -> !navn(row).isEmpty() && isMarked(row));
    }

    private boolean isMarked(TableRow row) {
        return temaer.keySet().stream()
                .anyMatch(column -> isMarked(row, column) && !WholeNumbers.matches(row.cell(column)));
    }

    private static boolean isMarked(TableRow row, int column) {
        return Mark.parse(row.cell(column)).equals(Optional.of(Mark.KRYDS));
    }

    private Grown addedTo(Strategi strategi) {
        Additions additions = new Additions(strategi);
        temaer.keySet().forEach(column -> additions.addTema(header.cell(column)));
        for (TableRow row : under) {
            List<Integer> marked = temaer.entrySet().stream()
                    .filter(tema -> isMarked(row, tema.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            additions.addInitiativ(
                    nummer.stream().mapToObj(row::cell).findFirst().orElse(""), navn(row), marked);
        }
        return additions.grown();
    }

    /** What may name the initiative: the cell below that heading, or the first that is no mark. */
    private String navn(TableRow row) {
        return navn.isPresent()
                ? row.cell(navn.getAsInt())
                : row.filled()
                        .filter(column -> !temaer.containsKey(column) && !nummer.equals(OptionalInt.of(column)))
                        .mapToObj(row::cell)
                        .filter(cell -> nummer.isPresent()
                                || Nummernavn.parseNumbered(cell).isPresent())
                        .findFirst()
                        .orElse("");
    }
}
