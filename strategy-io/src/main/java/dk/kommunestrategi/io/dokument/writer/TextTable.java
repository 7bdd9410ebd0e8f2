package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as plain text: columns as wide as their widest cell, numbers at the right. Drawings are left out: what they show
 * stands in the other columns.
 */
final class TextTable {

    private static final String GAP = "  ";

    private final Table table;
    private final List<Integer> columns;

    TextTable(Table whole) {
        this.table = whole.withoutDrawings();
        this.columns = IntStream.range(0, table.columns().size()).boxed().toList();
    }

    String write() {
        StringBuilder lines = new StringBuilder();
        lines.append(line(table.columns().stream().map(Column::name).toList()));
        table.groups().forEach(group -> {
            group.name().ifPresent(name -> lines.append(name).append('\n'));
            group.rows().forEach(row -> lines.append(line(words(row))));
        });
        return lines.toString();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int k : columns) {
            String space = " ".repeat(width(k) - cells.get(k).length());
            boolean right = table.columns().get(k).kind() != Kind.TEXT;
            line.append(right ? space + cells.get(k) : cells.get(k) + space).append(GAP);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private int width(int column) {
        return Stream.concat(
                        Stream.of(table.columns().get(column).name()),
                        table.groups().stream()
                                .flatMap(group -> group.rows().stream())
                                .map(row -> row.get(column).text()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static List<String> words(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }
}
