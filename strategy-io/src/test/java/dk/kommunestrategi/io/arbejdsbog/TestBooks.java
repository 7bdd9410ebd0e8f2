package dk.kommunestrategi.io.arbejdsbog;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.tabel.file.TableFile;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A strategy with everything that a workbook holds, and workbooks in which somebody has written something else. */
final class TestBooks {

    private TestBooks() {}

    static Strategi strategi() {
        return new StrategiJson()
                .read(resource("strategi.json"))
                .getValue()
                .orElseThrow()
                .getStrategi();
    }

    static byte[] resource(String name) {
        try (InputStream file = TestBooks.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a workbook, by sheet, row and column from 1. */
    static Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells(byte[] xlsx) {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = new LinkedHashMap<>();
        for (TableSheet sheet : TableFile.read(xlsx).sheets()) {
            SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
            sheet.rows()
                    .forEach(row -> row.filled()
                            .forEach(k -> rows.computeIfAbsent(row.number(), absent -> new TreeMap<>())
                                    .put(k + 1, row.cell(k))));
            cells.put(sheet.name(), rows);
        }
        return cells;
    }

    /** The workbook of the strategy in which one cell says something else. */
    static byte[] with(String sheet, int row, int column, String text) {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = cells(xlsx());
        cells.computeIfAbsent(sheet, absent -> new TreeMap<>())
                .computeIfAbsent(row, absent -> new TreeMap<>())
                .put(column, text);
        return write(cells);
    }

    /** The same, by the heading of its column. */
    static byte[] with(String sheet, int row, String heading, String text) {
        return with(sheet, row, column(sheet, heading), text);
    }

    /** Where a column of the workbook of the strategy stands, from 1. */
    static int column(String sheet, String heading) {
        return column(cells(xlsx()), sheet, heading);
    }

    private static int column(
            Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells, String sheet, String heading) {
        return cells.get(sheet).get(2).entrySet().stream()
                .filter(cell -> cell.getValue().equals(heading))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static byte[] xlsx() {
        return new ArbejdsbogWriter().write(strategi(), List.of()).getValue().orElseThrow();
    }

    /** Takes a column away. */
    static void removeColumn(
            Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells, String sheet, String heading) {
        int column = column(cells, sheet, heading);
        cells.get(sheet).values().forEach(row -> row.remove(column));
    }

    /** A workbook with these texts, as another program might write it. */
    static byte[] write(Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(xlsx, "test", "1.0")) {
            for (String name : new ArrayList<>(cells.keySet())) {
                Worksheet sheet = workbook.newWorksheet(name);
                cells.get(name)
                        .forEach((row, columns) -> columns.forEach((column, text) -> {
                            if (!text.isEmpty()) {
                                sheet.value(row - 1, column - 1, text);
                            }
                        }));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xlsx.toByteArray();
    }

    /** A problem with its cell, and with what it is about. */
    static String shown(Problem problem) {
        return problem.getCode() + " " + problem.getSheet().orElse("") + " "
                + problem.getLine().orElse(0) + " " + problem.getColumn().orElse(0) + " "
                + (problem.getCode() == Problemkode.MANGLER
                        ? problem.getArguments().get(0)
                        : problem.getValue().orElse(""));
    }
}
