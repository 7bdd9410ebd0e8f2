package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.file.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The headings of a theme matrix, and where its initiatives stand.
 *
 * @param row the row of headings
 * @param under the rows below
 * @param nummer the column with nothing but the numbers of the initiatives, if there is one
 * @param navn the column with their names, or with both
 */
record MatrixHeader(TableRow row, List<TableRow> under, OptionalInt nummer, int navn) {

    /**
     * Returns the first row that names themes and no initiative; numbers alone may be those of a load. A row that begins with
     * a theme is one of a matrix that has the themes in its rows.
     */
    static Optional<MatrixHeader> find(List<TableRow> rows, Temanavne temanavne, InitiativIndex index) {
        return IntStream.range(0, rows.size())
                .filter(k -> isHeader(rows.get(k), temanavne))
                .mapToObj(k -> of(rows.get(k), rows.subList(k + 1, rows.size()), temanavne, index))
                .filter(header ->
                        temanavne.find(header.row().cell(header.navn())).isEmpty())
                .findFirst();
    }

    private static boolean isHeader(TableRow row, Temanavne temanavne) {
        List<String> cells = row.filled().mapToObj(row::cell).toList();
        boolean onlyNumbers = cells.stream()
                .filter(cell -> !isAboutInitiativer(cell))
                .allMatch(cell -> Temanavne.parse(cell)
                        .filter(one -> one.navn().isEmpty())
                        .isPresent());
        boolean mayHaveNumbers = row.isEmpty(0) || cells.stream().anyMatch(MatrixHeader::isAboutInitiativer);
        boolean hasNumber = cells.stream().anyMatch(cell -> temanavne.find(cell).isPresent());
        return cells.stream().anyMatch(temanavne::isNamed) || (onlyNumbers && mayHaveNumbers && hasNumber);
    }

    private static boolean isAboutInitiativer(String heading) {
        return CellText.key(heading).startsWith("initiativ") || HandleplanColumn.isNummer(heading);
    }

    private static MatrixHeader of(TableRow row, List<TableRow> under, Temanavne temanavne, InitiativIndex index) {
        OptionalInt nummer = row.filled()
                .filter(column -> HandleplanColumn.isNummer(row.cell(column)))
                .findFirst();
        OptionalInt named = row.filled()
                .filter(column ->
                        HandleplanColumn.find(row.cell(column)).equals(Optional.of(HandleplanColumn.INITIATIV)))
                .findFirst();
        return new MatrixHeader(
                row,
                under,
                nummer,
                named.orElseGet(() -> index.column(
                                under,
                                column -> temanavne.find(row.cell(column)).isEmpty())
                        .orElse(0)));
    }

    /** The columns that may be those of themes. */
    IntStream columns() {
        return row.filled().filter(column -> column != navn && !nummer.equals(OptionalInt.of(column)));
    }
}
