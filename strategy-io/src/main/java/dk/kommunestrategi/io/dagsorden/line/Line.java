package dk.kommunestrategi.io.dagsorden.line;

/**
 * A line of a text.
 *
 * @param tekst what it says, without blanks around it; never empty
 * @param kind what it is
 * @param place where among the others it stands
 */
public record Line(String tekst, Kind kind, Place place) {

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

    /** Returns a line of a text that has no headings. */
    public static Line of(String tekst) {
        return new Line(tekst, Kind.PARAGRAPH, Place.TOP);
    }

    /** Returns the line with another text at the same place. */
    public Line withTekst(String other) {
        return new Line(other, kind, place);
    }

    /** Returns the line as the text of a case has it. */
    public String written() {
        return kind == Kind.ITEM ? "- " + tekst : tekst;
    }
}
