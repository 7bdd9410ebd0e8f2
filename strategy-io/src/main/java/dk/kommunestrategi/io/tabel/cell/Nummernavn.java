package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and a name in one cell, as tables write initiatives and themes: "2. De svære overgange". What is numbered "3.1" is
 * not number 3.
 *
 * @param nummer the number
 * @param navn the name in one line; empty where only the number is stated
 */
public record Nummernavn(int nummer, String navn) {

    private static final Pattern FORM = Pattern.compile(
            "(?:(?:initiativ|nr\\.?|nummer|#) ?)?\\(?([0-9]{1,10})(?:[.:)](?![0-9]) ?|\\)\\.? ?| [-\u2013] | |$)(.*)",
            Pattern.CASE_INSENSITIVE);

    /** From so much in common on, two names may be spellings of one. */
    private static final double ALIKE = 0.5;

    /** What is shorter is in many names by chance. */
    private static final int LONG_ENOUGH = 4;

    public static Optional<Nummernavn> parse(String cell) {
        Matcher form = FORM.matcher(CellText.clean(cell));
        if (!form.matches() || Long.parseLong(form.group(1)) > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new Nummernavn(Integer.parseInt(form.group(1)), form.group(2)));
    }

    /**
     * As {@link #parse}, where there is a name, and the number is certainly none of its own words: "4 dages uge" may be all a
     * name.
     */
    public static Optional<Nummernavn> parseNumbered(String cell) {
        return parse(cell)
                .filter(one -> !CellText.words(one.navn).isEmpty())
                .filter(one -> Character.isUpperCase(one.navn.codePointAt(0))
                        || !CellText.clean(cell).endsWith(one.nummer + " " + one.navn));
    }

    /** Whether the cell states another name than this one. */
    public boolean isUenigWith(String other) {
        return !navn.isEmpty()
                && !CellText.key(navn).equals(CellText.key(other))
                && (CellText.words(navn).isEmpty() || !CellText.words(navn).equals(CellText.words(other)));
    }

    /** Whether the name that the cell states may be this one in other words: one is in the other, or most of it is. */
    public boolean isLike(String other) {
        String one = CellText.words(navn);
        String two = CellText.words(other);
        String shorter = one.length() < two.length() ? one : two;
        if (shorter.length() >= LONG_ENOUGH && (one.contains(two) || two.contains(one))) {
            return true;
        }
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(two);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return 2 * pairs.size() > ALIKE * all;
    }

    /** The pairs of letters that follow each other. */
    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int k = 1; k < words.length(); k++) {
            pairs.add(words.substring(k - 1, k + 1));
        }
        return pairs;
    }

    /** Returns the cell that states them. */
    public static String write(int nummer, String navn) {
        return (nummer + ". " + CellText.clean(navn)).strip();
    }
}
