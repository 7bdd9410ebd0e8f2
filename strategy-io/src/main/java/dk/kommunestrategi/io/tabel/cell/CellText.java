package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.text.Letters;
import java.util.List;
import java.util.regex.Pattern;

/** What the text of a cell says, however Word and Excel have broken, spaced and hyphenated it. */
public final class CellText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\u0085\\uFEFF]+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private CellText() {}

    /** Returns the text in one line, with single spaces. */
    public static String clean(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
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
        String equal = Letters.composed(clean(text));
        return Letters.small(DASH.matcher(equal).replaceAll("-"));
    }
}
