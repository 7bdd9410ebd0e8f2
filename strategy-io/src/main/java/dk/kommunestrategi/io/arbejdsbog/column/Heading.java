package dk.kommunestrategi.io.arbejdsbog.column;

import java.util.List;

/**
 * How a column looks to whoever fills it in.
 *
 * @param text its heading
 * @param guidance what to write there, in a line or two
 * @param width how many letters it is wide
 * @param isNumber whether numbers stand in it
 * @param choices the words to choose from; empty where anything may be written
 * @param source the sheet whose names may be chosen from; empty where there is none
 */
public record Heading(String text, String guidance, int width, boolean isNumber, List<String> choices, String source) {

    /** For marks and numbers. */
    public static final int NARROW = 12;

    /** For names. */
    public static final int NAME = 30;

    /** For texts of several lines. */
    public static final int WIDE = 50;

    public Heading {
        choices = List.copyOf(choices);
    }

    /** A heading under which anything may be written. */
    public static Heading of(String text, String guidance, int width) {
        return new Heading(text, guidance, width, false, List.of(), "");
    }

    public Heading withNumbers() {
        return new Heading(text, guidance, width, true, choices, source);
    }

    /** The same heading, with words to choose from. */
    public Heading withChoices(List<String> words) {
        return new Heading(text, guidance, width, isNumber, words, source);
    }

    /** The same heading, with the names on a sheet to choose from. */
    public Heading withSource(String sheet) {
        return new Heading(text, guidance, width, isNumber, choices, sheet);
    }
}
