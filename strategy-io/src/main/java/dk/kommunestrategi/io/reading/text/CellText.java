package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.text.Letters;
import java.util.List;
import java.util.regex.Pattern;

/** What the text of a cell says, however Word and Excel have broken, spaced and hyphenated it. */
public final class CellText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** From here on there are marks that a letter may be composed of. */
    private static final char FIRST_MARK = '\u0300';

    /** A word that is divided at the end of a line; "Rus- og alkohol" is none. */
    private static final Pattern WORD_DIVISION = Pattern.compile("(?<=\\p{L})- (?=\\p{L})(?!og |eller |samt )");

    /** Signs that people write for the same word. */
    private static final Pattern AND = Pattern.compile("[&+/]");

    /** What people put behind a heading. */
    private static final String BEHIND_HEADING = " .:*";

    private static final Pattern INSIDE_WORDS = Pattern.compile("[-\"'´`\\u2018-\\u201F\\u00AB\\u00BB]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private CellText() {}

    /** Returns the text in one line, with single spaces. */
    public static String clean(String text) {
        return inOneLine(text, false);
    }

    /** Cells are asked for many times: one walk through the text takes a fraction of what expressions for it do. */
    private static String inOneLine(String text, boolean asKey) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int k = 0; k < text.length(); k++) {
            char character = text.charAt(k);
            if (asKey && isInvisible(character)) {
                continue;
            }
            if (isSpace(character)) {
                gap = line.length() > 0;
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.append(asKey && isDash(character) ? '-' : character);
        }
        return line.toString();
    }

    private static boolean isSpace(char character) {
        return character <= ' '
                || character == '\u007F'
                || character == '\u0085'
                || character == '\uFEFF'
                || Character.isSpaceChar(character);
    }

    private static boolean isDash(char character) {
        return (character >= '\u2010' && character <= '\u2015') || character == '\u2212';
    }

    /** Soft hyphens, characters without a width, and marks of direction: there to be obeyed, not to be read. */
    private static boolean isInvisible(char character) {
        return character == '\u00AD'
                || (character >= '\u200B' && character <= '\u200F')
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2060' && character <= '\u2064')
                || character == '\uFEFF';
    }

    /** Whether a text says nothing. */
    public static boolean isEmpty(String text) {
        return text.chars().allMatch(character -> isSpace((char) character));
    }

    /** Returns the lines that say something, each with single spaces. */
    public static List<String> lines(String text) {
        return LINE_BREAK
                .splitAsStream(text)
                .map(CellText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns what two texts have in common that a reader would take for the same. */
    public static String key(String text) {
        String line = inOneLine(text, true);
        boolean mayBeComposed = line.chars().anyMatch(character -> character >= FIRST_MARK);
        return Letters.small(mayBeComposed ? Letters.composed(line) : line);
    }

    /** Returns what two headings have in common that a reader would take for the same, whatever points stand behind them. */
    public static String heading(String text) {
        String key = key(text);
        int end = key.length();
        while (end > 0 && BEHIND_HEADING.indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }

    /**
     * Returns the words of a text, with single spaces: without its points, commas and quotation marks, with "og" for "&amp;",
     * and with divided words in one piece. So two names are compared where they are not spelled the same; empty where a text
     * has no words.
     */
    public static String words(String text) {
        String key = key(text);
        if (key.chars().allMatch(sign -> sign == ' ' || Character.isLetterOrDigit(sign))) {
            return key;
        }
        String whole = WORD_DIVISION.matcher(key).replaceAll("");
        String spelled =
                INSIDE_WORDS.matcher(AND.matcher(whole).replaceAll(" og ")).replaceAll("");
        return BETWEEN_WORDS.matcher(spelled).replaceAll(" ").strip();
    }
}
