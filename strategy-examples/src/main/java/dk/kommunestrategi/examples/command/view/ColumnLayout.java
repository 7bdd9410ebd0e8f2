package dk.kommunestrategi.examples.command.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the columns of a table are laid out in the width that there is ("opstilling": layout), in blocks one below the other.
 *
 * @param width how wide the table may be
 * @param distance how many blanks stand between columns
 * @param smallestNavn how narrow the first column may become before columns go below the others
 * @param smallestColumn how narrow the other columns may be
 * @param groups the lines of headings above the columns
 * @param rows the rows
 */
record ColumnLayout(
        int width,
        int distance,
        int smallestNavn,
        int smallestColumn,
        List<List<ColumnTable.Group>> groups,
        List<List<String>> rows) {

    /** Some columns, {@code til} not among them, beside the first column of this width. */
    record Block(int fra, int til, int navnebredde) {}

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
                int sidste = column + group.columns() - 1;
                int slot = width(column, sidste + 1, widths) - space(column);
                widths[sidste] += Math.max(0, group.navn().length() - slot);
                column = sidste + 1;
            }
        }
        return widths;
    }

    /** How many blanks stand before a column: more where a group of the first line begins. */
    int space(int column) {
        return column > 1 && limits().contains(column) ? distance + 2 : distance;
    }

    /** How wide columns are together, with the blanks before them. */
    int width(int fra, int til, int[] widths) {
        int sum = 0;
        for (int k = fra; k < til; k++) {
            sum += space(k) + widths[k];
        }
        return sum;
    }

    /** The blocks: one if it is wide enough, otherwise whole groups as far as they fit, and parts of larger ones. */
    List<Block> blocks(int[] widths) {
        int slot = width - Math.min(widths[0], smallestNavn);
        List<Block> blocks = new ArrayList<>();
        int fra = 1;
        while (fra < widths.length) {
            int til = fra + 1;
            while (til < widths.length && width(fra, til + 1, widths) <= slot) {
                til++;
            }
            int limit = sidsteLimit(fra, til);
            til = til < widths.length && limit > fra ? limit : til;
            int rest = width - width(fra, til, widths);
            blocks.add(new Block(fra, til, Math.min(widths[0], Math.max(rest, Math.min(widths[0], smallestNavn)))));
            fra = til;
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

    private int sidsteLimit(int fra, int til) {
        return limits().stream()
                .filter(limit -> limit > fra && limit <= til)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(fra);
    }
}
