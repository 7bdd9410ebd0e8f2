package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.text.Letters;
import java.util.List;
import java.util.regex.Pattern;

/** What the text of a cell says, however Word and Excel have broken, spaced and hyphenated it. */
public final class CellText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\u0085\\uFEFF]+");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\u0085\\uFEFF]*+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** Soft hyphens, characters without a width, and marks of direction: there to be obeyed, not to be read. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");

    /** A word that is divided at the end of a line; "Rus- og alkohol" is none. */
    private static final Pattern WORD_DIVISION = Pattern.compile("(?<=\\p{L})- (?=\\p{L})(?!og |eller |samt )");

    /** Signs that people write for the same word. */
    private static final Pattern AND = Pattern.compile("[&+/]");

    private static final Pattern INSIDE_WORDS = Pattern.compile("[-\"'´`\\u2018-\\u201F\\u00AB\\u00BB]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private CellText() {}

    /** Returns the text in one line, with single spaces. */
    public static String clean(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Whether a text says nothing. */
    public static boolean isEmpty(String text) {
        return NOTHING.matcher(text).matches();
    }

    /** Returns the lines that say something, each with single spaces. */
    static List<String> lines(String text) {
        return LINE_BREAK
                .splitAsStream(text)
                .map(CellText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns what two texts have in common that a reader would take for the same. */
    public static String key(String text) {
        String equal = Letters.composed(clean(INVISIBLE.matcher(text).replaceAll("")));
        return Letters.small(DASH.matcher(equal).replaceAll("-"));
    }

    /**
     * Returns the words of a text, with single spaces: without its points, commas and quotation marks, with "og" for "&amp;",
     * and with divided words in one piece. So two names are compared where they are not spelled the same; empty where a text
     * has no words.
     */
    public static String words(String text) {
        String whole = WORD_DIVISION.matcher(key(text)).replaceAll("");
        String spelled = INSIDE_WORDS.matcher(AND.matcher(whole).replaceAll(" og ")).replaceAll("");
        return BETWEEN_WORDS.matcher(spelled).replaceAll(" ").strip();
    }
}
