package dk.kommunestrategi.io.dagsorden.text;

/**
 * A line of a text.
 *
 * @param tekst what it says, without blanks around it; never empty
 * @param art what it is
 */
public record Line(String tekst, Art art) {

    /** What a line is. */
    public enum Art {
        /** A heading. */
        OVERSKRIFT,
        /** All of it in bold: perhaps a heading. */
        FED,
        /** A paragraph or a part of one. */
        AFSNIT,
        /** An item of a list. */
        PUNKT
    }

    /** Returns the line as the text of a case has it. */
    String written() {
        return art == Art.PUNKT ? "- " + tekst : tekst;
    }
}
