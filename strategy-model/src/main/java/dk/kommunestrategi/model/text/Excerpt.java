package dk.kommunestrategi.model.text;

/**
 * As much of a text as is quoted from a document: in a problem's value, in its message and in its advice. A text of a
 * megabyte that stands in a thousand problems must not make a gigabyte of them.
 */
public final class Excerpt {

    /** The most characters that are quoted of a text; what lies outside the basic plane counts as one. */
    public static final int LENGTH = 100;

    private static final String MORE = "…";

    private Excerpt() {}

    /**
     * {@return the text, or its beginning with an ellipsis where it is longer than {@link #LENGTH} characters}
     *
     * @param text any text
     */
    public static String of(String text) {
        return text.length() <= 2 * LENGTH && text.codePointCount(0, text.length()) <= LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LENGTH - 1)) + MORE;
    }
}
