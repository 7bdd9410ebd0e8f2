package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;

/**
 * The text of a document, kept as it came: it is decoded, and walked through for places, only when there is something to
 * locate. Immutable and thread-safe.
 */
public final class DocumentText {

    /** Makes a parser of a text. */
    private final Function<String, JsonParser> parsers;

    private final Supplier<Decoding> decoding;

    /**
     * A text.
     *
     * @param decoding returns what it says
     * @param parsers makes parsers that have the limits of its reader
     */
    public DocumentText(Supplier<Decoding> decoding, Function<String, JsonParser> parsers) {
        this.decoding = decoding;
        this.parsers = parsers;
    }

    /** What the text says, or why it says nothing. */
    public Decoding decode() {
        return decoding.get();
    }

    /** Returns problems that stand in the text with their places, in its order; the text is only decoded for some. */
    public List<Problem> place(List<Problem> problems) {
        return problems.isEmpty() ? problems : place(decode().text(), problems);
    }

    /**
     * As {@link #place}, where some problems may stand elsewhere: those without a pointer come first, as they are. With an
     * unreadable text, so do all.
     */
    public List<Problem> locate(List<Problem> problems) {
        List<Problem> located = new ArrayList<>();
        List<Problem> inText = new ArrayList<>();
        problems.forEach(problem -> (problem.getPointer().isEmpty() ? located : inText).add(problem));
        located.addAll(place(inText));
        return List.copyOf(located);
    }

    private List<Problem> place(String text, List<Problem> problems) {
        return Locator.locate(text, parsers.apply(text), problems);
    }
}
