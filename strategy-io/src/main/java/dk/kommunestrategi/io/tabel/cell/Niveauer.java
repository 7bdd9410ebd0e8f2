package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Levels of draws in one cell: "3 1 1" as the catalogue writes them, "2 (mellem)", "Lav", "2,0". A comma or a point may part
 * two levels or begin decimals, and only the number of centres beside it tells which.
 */
public final class Niveauer {

    /** The scale on which the words of the catalogue name levels. */
    private static final int SCALE_WITH_WORDS = 3;

    private static final Pattern GAP = Pattern.compile("(?: og |[ ;/&+]|, )++(?![(])");
    private static final Pattern COMMA = Pattern.compile("[.,]");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})[.,]0+");

    private Niveauer() {}

    /**
     * Returns the ways in which a cell can be read as levels: none where it says something else, two where a comma may be one
     * of decimals. An empty cell says that there are no levels.
     *
     * @param scale the highest level of the strategy
     */
    public static List<List<Integer>> read(String cell, int scale) {
        return Stream.of(true, false)
                .flatMap(decimals -> read(cell, scale, decimals).stream())
                .distinct()
                .toList();
    }

    /** Returns the level that a word of the catalogue names; nothing on another scale, or where it is no such word. */
    public static Optional<Integer> word(String text, int scale) {
        return scale == SCALE_WITH_WORDS ? Stoerrelse.parse(text).map(Stoerrelse::level) : Optional.empty();
    }

    private static Optional<List<Integer>> read(String cell, int scale, boolean decimals) {
        List<Integer> levels = new ArrayList<>();
        if (Mark.isBlank(cell)) {
            return Optional.of(levels);
        }
        Optional<Integer> only = word(cell, scale);
        if (only.isPresent()) {
            return Optional.of(List.of(only.get()));
        }
        for (String part : GAP.splitAsStream(CellText.key(cell)).toList()) {
            Matcher whole = WHOLE.matcher(part);
            Optional<Integer> size = word(part, scale);
            Optional<List<Integer>> several =
                    WholeNumbers.list(COMMA.matcher(part).replaceAll(" "));
            if (size.isPresent()) {
                levels.add(size.get());
            } else if (decimals && whole.matches()) {
                levels.add(Integer.valueOf(whole.group(1)));
            } else if (several.isPresent()) {
                levels.addAll(several.get());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(levels);
    }
}
