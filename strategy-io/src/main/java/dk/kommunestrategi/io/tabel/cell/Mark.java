package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell of a table marks. */
public enum Mark {
    /** "x": a formal start, or that an initiative belongs to a theme. */
    KRYDS("x"),
    /** "(...)": informal work. */
    UFORMEL("(...)"),
    /** Nothing. */
    INGEN("");

    private static final Pattern DOTS = Pattern.compile("\\([.\\u2026 ]+\\)");

    /**
     * Crosses, ticks, dots, and ticked boxes, also those of the typeface Wingdings that Word writes them in. Not ✗, which
     * stands for yes in one table and for no beside ✓ in another.
     */
    private static final Pattern SIGN =
            Pattern.compile("x|[\\u2713\\u2714\\u2705\\u2611\\u2612\\u2022\\u25CF\\u25A0\\u25AA\\u26AB\\u2B24"
                    + "\\uF0FC\\uF0FE\\uF0B7\\uF06C]\\uFE0F?");

    /** The same in words and numbers, which may also say something else. */
    private static final Pattern YES = Pattern.compile("1|j|ja|y|yes|sand|true");

    private static final Pattern BLANK = Pattern.compile("-{0,3}");
    private static final Pattern NO =
            Pattern.compile("-{0,3}|0|n|no|nej|falsk|false|ikke relevant|n/a|[/\\u00F7\\u2610\\u25A1\\uF0A8\\uF06F]");

    /** What is longer says more than a mark. */
    private static final int LONGEST = 100;

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    /** How a table writes it. */
    public String text() {
        return text;
    }

    /** Returns what a cell marks; nothing where it says something that is no mark. */
    public static Optional<Mark> parse(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String key = CellText.key(cell);
        if (SIGN.matcher(key).matches() || YES.matcher(key).matches()) {
            return Optional.of(KRYDS);
        }
        if (NO.matcher(key).matches()) {
            return Optional.of(INGEN);
        }
        return DOTS.matcher(key).matches() ? Optional.of(UFORMEL) : Optional.empty();
    }

    /** Whether a cell shows a sign that can be nothing but a mark. */
    public static boolean isSign(String cell) {
        String key = cell.length() > LONGEST ? "" : CellText.key(cell);
        return SIGN.matcher(key).matches() || DOTS.matcher(key).matches();
    }

    /** Whether a cell says in some way that it says nothing: it is empty, or has a dash. */
    public static boolean isBlank(String cell) {
        return cell.length() <= LONGEST ? BLANK.matcher(CellText.key(cell)).matches() : CellText.isEmpty(cell);
    }
}
