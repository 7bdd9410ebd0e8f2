package dk.kommunestrategi.model.text;

import java.util.regex.Pattern;

/**
 * Text from a document as it may stand in a line of another. What has no shape of its own and
 * would only disturb its surroundings is taken out: control characters, which a terminal obeys; ends of lines, which make
 * two entries of one in a log; and the signs that turn the direction of writing for what follows.
 */
public final class PlainText {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {}

    /**
     * {@return the text in one line, harmless to what stands around it}
     *
     * @param text any text
     */
    public static String of(String text) {
        String undirected = DIRECTION.matcher(text).replaceAll("");
        return LINE_BREAK.matcher(undirected).replaceAll(" ").strip();
    }
}
