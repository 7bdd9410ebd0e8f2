package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the three sizes of the catalogue ("lille, mellem, stor"), as a word, or as a number with its word. */
public enum Stoerrelse {
    /** Small: 1. */
    LILLE(Udgiftsniveau.LILLE, 1, "Lille", "lille|lav|lavt|små"),
    /** Medium: 2. */
    MELLEM(Udgiftsniveau.MELLEM, 2, "Mellem", "mellem|middel|medium|mellemstor"),
    /** Large: 3. */
    STOR(Udgiftsniveau.STOR, 3, "Stor", "stor|stort|store|høj|højt|høje");

    private static final Pattern BOTH =
            Pattern.compile("(?:([0-9]) ?[-:=. ]? ?\\(?(\\p{L}+)\\)?|(\\p{L}+) ?\\(?([0-9])\\)?)");

    private final Udgiftsniveau udgiftsniveau;
    private final int level;
    private final String word;
    private final Pattern form;

    Stoerrelse(Udgiftsniveau udgiftsniveau, int level, String word, String regexp) {
        this.udgiftsniveau = udgiftsniveau;
        this.level = level;
        this.word = word;
        this.form = Pattern.compile(regexp);
    }

    public static Stoerrelse of(Udgiftsniveau udgiftsniveau) {
        return switch (udgiftsniveau) {
            case LILLE -> LILLE;
            case MELLEM -> MELLEM;
            case STOR -> STOR;
        };
    }

    /** How a table writes it. */
    public String word() {
        return word;
    }

    public Udgiftsniveau udgiftsniveau() {
        return udgiftsniveau;
    }

    /** The number by which the catalogue calls it, where its scale has three levels. */
    public int level() {
        return level;
    }

    /** Returns the size that a cell names; nothing where it names none, or where number and word disagree. */
    public static Optional<Stoerrelse> parse(String cell) {
        String key = CellText.key(cell);
        Matcher both = BOTH.matcher(key);
        if (!both.matches()) {
            return named(key);
        }
        boolean numberFirst = both.group(1) != null;
        return named(both.group(numberFirst ? 2 : 3))
                .filter(size -> both.group(numberFirst ? 1 : 4).equals(Integer.toString(size.level())));
    }

    private static Optional<Stoerrelse> named(String key) {
        return Arrays.stream(values())
                .filter(size -> size.form.matcher(key).matches())
                .findFirst();
    }
}
