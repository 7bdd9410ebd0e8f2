package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers in one cell: "3 1 1" as the catalogue writes draws, "1,3,6" as it writes themes. */
public final class WholeNumbers {

    private static final Pattern SEPARATOR = Pattern.compile("[ ,;]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

    private WholeNumbers() {}

    /** Returns the numbers, none of an empty cell; nothing where the cell says something else. */
    public static Optional<List<Integer>> list(String cell) {
        List<String> parts = SEPARATOR
                .splitAsStream(CellText.clean(cell))
                .filter(number -> !number.isEmpty())
                .toList();
        return parts.stream().allMatch(WholeNumbers::isWholeNumber)
                ? Optional.of(parts.stream().map(Integer::valueOf).toList())
                : Optional.empty();
    }

    /** Whether the cell says one whole number and nothing else. */
    public static boolean matches(String cell) {
        return isWholeNumber(CellText.clean(cell));
    }

    private static boolean isWholeNumber(String number) {
        return NUMBER.matcher(number).matches() && Long.parseLong(number) <= Integer.MAX_VALUE;
    }
}
