package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people write that is no JSON, recognised by what stands where a text breaks and what stands before that, of blanks
 * between the two one; as a text it says what to do. The first that fits is meant.
 */
enum JsonBreak implements Tekst {
    /** Nothing more comes. */
    END("", ".*"),
    /** A line break or a tab inside a text, or the line in which a text ought to have ended. */
    LINE("[\\x00-\\x1F].*", ".+"),
    /** A backslash that stands for itself, as in the path of a file. */
    BACKSLASH(".*", ".*\\\\(u[0-9a-fA-F]{0,3})? ?"),
    /** Not even the beginning of a document, with or without a remark before it: YAML, Markdown, HTML, a table. */
    OTHER("(?!#(\\{|\\[\\s*+[\\[{\"]))[^{\\[].*", ""),
    /** A remark. */
    REMARK("#.*", ".*"),
    /** Quotation marks of print, or of another language. */
    QUOTES("['‘’‚“”„«»`].*", ".*"),
    /** A comma behind the last element or value. */
    LAST_COMMA("[}\\]].*", ".*, ?"),
    /** A quotation mark inside a text, which seems to end there. */
    INNER_QUOTES("[^\"{}\\[\\],:].*", ".*\" ?"),
    /** Two quotation marks for one inside a text, as tables have them: the text seems to end, and another to begin at once. */
    DOUBLED_QUOTES("\"[^\"\\n]*(\"\"|$).*", ".*\""),
    /** A day or a half-year without quotation marks. */
    DAY("[0-9]*[-/][0-9H].*", ".*[0-9]"),
    /** A number with zeros before it, or a comma or points in it; a code is a text. */
    NUMBER("[0-9xX.].*", ".*([-0-9.]|, ?)"),
    /** A plus before a number. */
    PLUS(".*", ".*\\+ ?"),
    /** A key without quotation marks, as far as it is seen. */
    KEY("\\p{L}[\\p{L}0-9_-]*([ '\"]*:.*)?", ".*[{,] ?"),
    /** A value of letters that is none of the three there are. */
    WORD("\\p{L}.*", ".*[:\\[{,] ?"),
    /** Two values, or a value and a key, with nothing between them. */
    COMMA("[-\"{\\[0-9\\p{L}].*", ".*[\"}\\]0-9\\p{L}] ?"),
    /** Anything else. */
    SOMETHING(".*", ".*");

    /** So much is shown of what stands there. */
    private static final int SHOWN = 20;

    /** So much is looked at, so that it is seen where a text or a key ends. */
    private static final int SEEN = 500;

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.reading.text.Syntakstekster", locale));

    private final Pattern here;
    private final Pattern before;

    JsonBreak(String here, String before) {
        this.here = Pattern.compile(here, Pattern.DOTALL);
        this.before = Pattern.compile(before, Pattern.DOTALL);
    }

    /** Returns the problem with a text that breaks there; it has no place yet. */
    static Problem problem(String text, int offset) {
        String line = from(text, offset, SHOWN).lines().findFirst().orElse("").strip();
        return Problem.of(Problemkode.SYNTAKSFEJL, "", of(here(text, offset), before(text, offset)))
                .value(Optional.of(line).filter(found -> !found.isEmpty()))
                .build();
    }

    private static JsonBreak of(String here, String before) {
        return Stream.of(values())
                .filter(kind -> kind.here.matcher(here).matches()
                        && kind.before.matcher(before).matches())
                .findFirst()
                .orElse(SOMETHING);
    }

    /** What stands there; all remarks, however long, are one sign. */
    private static String here(String text, int offset) {
        int behind = offset;
        for (int end = remarkEnd(text, behind); end > behind; end = remarkEnd(text, behind)) {
            behind = end;
            while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
                behind++;
            }
        }
        return (behind == offset ? "" : "#") + from(text, behind, SEEN);
    }

    /** Where a remark ends that begins there; there, if none does. */
    private static int remarkEnd(String text, int offset) {
        boolean isBlock = text.startsWith("/*", offset);
        if (!isBlock && !text.startsWith("//", offset) && !text.startsWith("#", offset)) {
            return offset;
        }
        int end = isBlock ? text.indexOf("*/", offset + 2) : text.indexOf('\n', offset);
        return end < 0 ? text.length() : isBlock ? end + 2 : end;
    }

    private static String before(String text, int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String before = around(text, Math.max(0, end - SHOWN), end);
        return end == 0 || end == offset ? before : before + " ";
    }

    private static String from(String text, int offset, int most) {
        return around(text, offset, Math.min(text.length(), offset + most));
    }

    /** A part of the text, without half a character at its end. */
    private static String around(String text, int from, int to) {
        boolean isSplit = to < text.length() && to > from && Character.isHighSurrogate(text.charAt(to - 1));
        return text.substring(from, isSplit ? to - 1 : to);
    }

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
