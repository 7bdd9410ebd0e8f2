package dk.kommunestrategi.io.tabel.cell;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell of a table marks. */
public enum Mark {
    /** "x": a formal start, or that an initiative belongs to a theme. */
    KRYDS("x"),
    /** "(...)": informal work. */
    UFORMEL("(...)");

    private static final Pattern DOTS = Pattern.compile("\\([.\\u2026 ]+\\)");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    /** How a table writes it. */
    public String text() {
        return text;
    }

    public static Optional<Mark> parse(String cell) {
        String key = CellText.key(cell);
        if (key.equals(KRYDS.text)) {
            return Optional.of(KRYDS);
        }
        return DOTS.matcher(key).matches() ? Optional.of(UFORMEL) : Optional.empty();
    }
}
