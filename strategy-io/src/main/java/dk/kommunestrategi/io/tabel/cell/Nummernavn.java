package dk.kommunestrategi.io.tabel.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and a name in one cell, as tables write initiatives and themes: "2. De svære overgange".
 *
 * @param nummer the number
 * @param navn the name in one line; empty where only the number is stated
 */
public record Nummernavn(int nummer, String navn) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,10})(?:[.:)] ?| |$)(.*)");

    public static Optional<Nummernavn> parse(String cell) {
        Matcher form = FORM.matcher(CellText.clean(cell));
        if (!form.matches() || Long.parseLong(form.group(1)) > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new Nummernavn(Integer.parseInt(form.group(1)), form.group(2)));
    }

    /** Whether the cell states another name than this one. */
    public boolean isUenigWith(String other) {
        return !navn.isEmpty() && !CellText.key(navn).equals(CellText.key(other));
    }

    /** Returns the cell that states them. */
    public static String write(int nummer, String navn) {
        return (nummer + ". " + CellText.clean(navn)).strip();
    }
}
