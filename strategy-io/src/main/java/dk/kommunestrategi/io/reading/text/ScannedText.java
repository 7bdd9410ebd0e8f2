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
        TextScanner scanner = new TextScanner(text, parser, problems);
        try (parser) {
            return scan(text, scanner, problems);
        }
    }

    /** Where the text breaks must be asked before the parser is closed: it stands at the end of the text then. */
    private static Optional<JsonNode> scan(String text, TextScanner scanner, Consumer<Problem> problems) {
        try {
            return Optional.of(scanner.scan());
        } catch (StreamConstraintsException e) {
            Problem problem = JsonLimit.problem(e, scanner.limits()).orElse(problem(Problemkode.LAESNING_STANDSET));
            problems.accept(placed(problem, text, scanner.limitOffset()));
        } catch (JacksonException e) {
            int offset = Math.min(scanner.breakOffset(e), text.length());
            problems.accept(placed(JsonBreak.problem(text, offset), text, offset));
        } catch (InterruptedReading e) {
            problems.accept(problem(Problemkode.LAESNING_AFBRUDT));
        } catch (RuntimeException e) {
            // A parser says what it cannot read by exceptions of its own; by any other, that it has failed.
            problems.accept(placed(problem(Problemkode.LAESNING_STANDSET), text, scanner.currentOffset()));
        }
        return Optional.empty();
    }

    /** The break may lie before a key that has been counted already. */
    private static Problem placed(Problem problem, String text, int offset) {
        return new LineCounter(text).position(Math.min(offset, text.length())).place(problem);
    }

    private static Problem problem(Problemkode code) {
        return Problem.of(code, "").build();
    }
}
