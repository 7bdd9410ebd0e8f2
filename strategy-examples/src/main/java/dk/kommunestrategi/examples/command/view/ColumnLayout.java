package dk.kommunestrategi.examples.command.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the columns of a table are laid out in the width that there is, in blocks one below the other.
 *
 * @param width how wide the table may be
 * @param distance how many blanks stand between columns
 * @param smallestName how narrow the first column may become before columns go below the others
 * @param smallestColumn how narrow the other columns may be
 * @param groups the lines of headings above the columns
 * @param rows the rows
 */
record ColumnLayout(
        int width,
        int distance,
        int smallestName,
        int smallestColumn,
        List<List<ColumnTable.Group>> groups,
        List<List<String>> rows) {

    /** Some columns, {@code to} not among them, beside the first column of this width. */
    record Block(int from, int to, int nameWidth) {}

    /** How wide each column is; the last one of a group gives room for the group's heading. */
    int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(1)];
        Arrays.fill(widths, smallestColumn);
        for (List<String> row : rows) {
            for (int k = 0; k < row.size(); k++) {
                widths[k] = Math.max(widths[k], View.length(row.get(k)));
            }
        }
        for (List<ColumnTable.Group> line : groups) {
            int column = 1;
            for (ColumnTable.Group group : line) {
                int last = column + group.columns() - 1;
                int room = width(column, last + 1, widths) - space(column);
                widths[last] += Math.max(0, group.name().length() - room);
                column = last + 1;
            }
        }
        return widths;
    }

    /** How many blanks stand before a column: more where a group of the first line begins. */
    int space(int column) {
        return column > 1 && limits().contains(column) ? distance + 2 : distance;
    }

    /** How wide columns are together, with the blanks before them. */
    int width(int from, int to, int[] widths) {
        int sum = 0;
        for (int k = from; k < to; k++) {
            sum += space(k) + widths[k];
        }
        return sum;
    }

    /** The blocks: one if it is wide enough, otherwise whole groups as far as they fit, and parts of larger ones. */
    List<Block> blocks(int[] widths) {
        int room = width - Math.min(widths[0], smallestName);
        List<Block> blocks = new ArrayList<>();
        int from = 1;
        while (from < widths.length) {
            int to = from + 1;
            while (to < widths.length && width(from, to + 1, widths) <= room) {
                to++;
            }
            int limit = lastLimit(from, to);
            to = to < widths.length && limit > from ? limit : to;
            int rest = width - width(from, to, widths);
            blocks.add(new Block(from, to, Math.min(widths[0], Math.max(rest, Math.min(widths[0], smallestName)))));
            from = to;
        }
        return blocks.isEmpty() ? List.of(new Block(1, 1, widths[0])) : blocks;
    }

    /** The columns with which groups of the first line begin. */
    private List<Integer> limits() {
        List<Integer> limits = new ArrayList<>();
        int column = 1;
        for (ColumnTable.Group group : groups.isEmpty() ? List.<ColumnTable.Group>of() : groups.get(0)) {
            limits.add(column);
            column += group.columns();
        }
        return limits;
    }

    private int lastLimit(int from, int to) {
        return limits().stream()
                .filter(limit -> limit > from && limit <= to)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(from);
    }
}
