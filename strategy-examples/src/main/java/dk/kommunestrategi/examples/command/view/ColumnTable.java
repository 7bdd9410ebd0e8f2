package dk.kommunestrategi.examples.command.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of text: columns as wide as their widest cell, the first aligned left, the others centred. Where that is too
 * wide, the first column is broken into lines, and then columns go below the others, beside the first column once more.
 */
final class ColumnTable {

    private final View view;
    private final int indent;
    private final ColumnLayout layout;
    private final List<List<Group>> groups = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading over several columns. */
    record Group(String name, int columns) {}

    private ColumnTable(View view, int indent, int space, int smallestName, int smallestColumn) {
        this.view = view;
        this.indent = indent;
        this.layout = new ColumnLayout(view.width(), space, smallestName, smallestColumn, groups, rows);
    }

    /** A table whose columns hold words. */
    static ColumnTable words(View view) {
        return new ColumnTable(view, 0, 2, 16, 1);
    }

    /** A table whose columns hold marks, close together; names in the first column are indented from their second line. */
    static ColumnTable marks(View view, int indent) {
        return new ColumnTable(view, indent, 1, 24, 3);
    }

    /** Puts a line of headings above the columns, from the second on; columns under one of the first line stay together. */
    void addGroups(List<Group> line) {
        groups.add(List.copyOf(line));
    }

    /** Adds a row; the first one is the head. */
    void addRow(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Returns the table, without blanks at the ends of lines. */
    String text() {
        int[] widths = layout.widths();
        return layout.blocks(widths).stream().map(block -> text(block, widths)).collect(Collectors.joining("\n"));
    }

    private String text(ColumnLayout.Block block, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (List<Group> line : groups) {
            addLine(text, view.heading(groups(line, block, widths).stripTrailing()));
        }
        for (int r = 0; r < rows.size(); r++) {
            List<String> name = LineWrap.lines(rows.get(r).get(0), block.nameWidth(), indent);
            String first = (left(name.get(0), block.nameWidth()) + cells(rows.get(r), block, widths));
            addLine(text, r == 0 ? view.heading(first.stripTrailing()) : first.stripTrailing());
            name.stream().skip(1).forEach(line -> addLine(text, line));
        }
        return text.toString();
    }

    private static void addLine(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private String cells(List<String> row, ColumnLayout.Block block, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int k = block.from(); k < Math.min(block.to(), row.size()); k++) {
            line.append(" ".repeat(layout.space(k))).append(middle(row.get(k), widths[k]));
        }
        return line.toString();
    }

    private String groups(List<Group> line, ColumnLayout.Block block, int[] widths) {
        StringBuilder text = new StringBuilder(" ".repeat(block.nameWidth()));
        int column = 1;
        for (Group group : line) {
            int from = Math.max(column, block.from());
            int to = Math.min(column + group.columns(), block.to());
            if (from < to) {
                int width = layout.width(from, to, widths) - layout.space(from);
                text.append(" ".repeat(layout.space(from))).append(left(group.name(), width));
            }
            column += group.columns();
        }
        return text.toString();
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - View.length(text)));
    }

    private static String middle(String text, int width) {
        int rest = Math.max(0, width - View.length(text));
        return " ".repeat(rest / 2) + text + " ".repeat(rest - rest / 2);
    }
}
