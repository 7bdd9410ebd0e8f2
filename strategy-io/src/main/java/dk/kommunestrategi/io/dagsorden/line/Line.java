package dk.kommunestrategi.io.dagsorden.line;

/**
 * A line of a text.
 *
 * @param tekst what it says, without blanks around it; never empty
 * @param kind what it is
 */
public record Line(String tekst, Kind kind) {

    /** What a line is. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** All of it in bold: perhaps a heading. */
        BOLD,
        /** A paragraph or a part of one. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM
    }

    /** Returns the line as the text of a case has it. */
    public String written() {
        return kind == Kind.ITEM ? "- " + tekst : tekst;
    }
}
