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
    record Group(String navn, int columns) {}

    private ColumnTable(View view, int indent, int space, int smallestNavn, int smallestColumn) {
        this.view = view;
        this.indent = indent;
        this.layout = new ColumnLayout(view.width(), space, smallestNavn, smallestColumn, groups, rows);
    }

    /** A table whose columns hold words. */
    static ColumnTable word(View view) {
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
        StringBuilder tekst = new StringBuilder();
        for (List<Group> line : groups) {
            addLine(tekst, view.overskrift(groups(line, block, widths).stripTrailing()));
        }
        for (int r = 0; r < rows.size(); r++) {
            List<String> navn = LineWrap.lines(rows.get(r).get(0), block.navnebredde(), indent);
            String first = (venstre(navn.get(0), block.navnebredde()) + cells(rows.get(r), block, widths));
            addLine(tekst, r == 0 ? view.overskrift(first.stripTrailing()) : first.stripTrailing());
            navn.stream().skip(1).forEach(line -> addLine(tekst, line));
        }
        return tekst.toString();
    }

    private static void addLine(StringBuilder tekst, String line) {
        tekst.append(line).append('\n');
    }

    private String cells(List<String> row, ColumnLayout.Block block, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int k = block.fra(); k < Math.min(block.til(), row.size()); k++) {
            line.append(" ".repeat(layout.space(k))).append(middle(row.get(k), widths[k]));
        }
        return line.toString();
    }

    private String groups(List<Group> line, ColumnLayout.Block block, int[] widths) {
        StringBuilder tekst = new StringBuilder(" ".repeat(block.navnebredde()));
        int column = 1;
        for (Group group : line) {
            int fra = Math.max(column, block.fra());
            int til = Math.min(column + group.columns(), block.til());
            if (fra < til) {
                int width = layout.width(fra, til, widths) - layout.space(fra);
                tekst.append(" ".repeat(layout.space(fra))).append(venstre(group.navn(), width));
            }
            column += group.columns();
        }
        return tekst.toString();
    }

    private static String venstre(String tekst, int width) {
        return tekst + " ".repeat(Math.max(0, width - View.length(tekst)));
    }

    private static String middle(String tekst, int width) {
        int rest = Math.max(0, width - View.length(tekst));
        return " ".repeat(rest / 2) + tekst + " ".repeat(rest - rest / 2);
    }
}
