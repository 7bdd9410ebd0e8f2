package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** A text that has been scanned as JSON: its values as a tree. */
public final class ScannedText {

    private ScannedText() {}

    /**
     * Returns the value that a text states, or nothing when it is not JSON.
     *
     * @param parser made for the text; it is closed
     * @param problems is told what is wrong with the text itself, in place: a syntax error, or duplicate keys
     */
    public static Optional<JsonNode> scan(String text, JsonParser parser, Consumer<Problem> problems) {
        TextScanner scanner = new TextScanner(parser, new LineCounter(text), problems);
        try (parser) {
            return Optional.of(scanner.scan());
        } catch (JacksonException e) {
            Problemkode code =
                    e instanceof StreamConstraintsException ? Problemkode.FOR_STORT_DOKUMENT : Problemkode.SYNTAKSFEJL;
            int breakOffset = Math.min(scanner.breakOffset(e), text.length());
            // The break may lie before a key that has been counted already.
            problems.accept(new LineCounter(text)
                    .position(breakOffset)
                    .place(Problem.of(code, "").build()));
            return Optional.empty();
        }
    }
}
