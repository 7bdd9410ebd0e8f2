package dk.kommunestrategi.io.jackson;

import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A value copied from a parser as text, with every token in the line and column in which the parser found it, counted from
 * the first one: so what our own reader says of the copy holds of the original, and the copy is no longer than the value
 * itself however much stands before it. A token is never longer in the copy, and what separates two of them is there, so
 * that the next one always finds its place free. Where the parser knows no places, the copy has none to tell.
 */
final class PlacedCopy {

    private final int maxLength;
    private final TokenStreamLocation start;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int lineStart;
    private boolean placed = true;
    private boolean separated = true;

    private PlacedCopy(TokenStreamLocation start, int maxLength) {
        this.start = start;
        this.maxLength = maxLength;
    }

    /** Copies the value whose first token is the parser's current one, or as much of it as a document may be long. */
    static PlacedCopy of(JsonParser parser, int maxLength) {
        PlacedCopy copy = new PlacedCopy(parser.currentTokenLocation(), maxLength);
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            copy.add(token, parser);
        } while (depth > 0 && copy.text.length() <= maxLength && parser.nextToken() != null);
        return copy;
    }

    String text() {
        return text.toString();
    }

    /** The problems of the copy as problems of the original. */
    List<Problem> place(List<Problem> problems) {
        return problems.stream()
                .map(placed ? this::fromStart : PlacedCopy::nowhere)
                .toList();
    }

    private Problem fromStart(Problem problem) {
        boolean isInFirst = problem.getLine().orElse(0) == 1;
        return problem.withLine(moved(problem.getLine(), start.getLineNr() - 1))
                .withColumn(moved(problem.getColumn(), isInFirst ? start.getColumnNr() - 1 : 0));
    }

    private static OptionalInt moved(OptionalInt number, int distance) {
        return number.isPresent() ? OptionalInt.of(number.getAsInt() + distance) : number;
    }

    private static Problem nowhere(Problem problem) {
        return problem.withLine(OptionalInt.empty()).withColumn(OptionalInt.empty());
    }

    private void add(JsonToken token, JsonParser parser) {
        if (!separated && !token.isStructEnd()) {
            text.append(',');
        }
        moveTo(parser.currentTokenLocation());
        switch (token) {
            case PROPERTY_NAME -> addText(parser.currentName());
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> addText(parser.getString());
            default -> text.append(parser.getString());
        }
        if (token == JsonToken.PROPERTY_NAME) {
            text.append(':');
        }
        separated = token == JsonToken.PROPERTY_NAME || token.isStructStart();
    }

    private void addText(String value) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }

    private void moveTo(TokenStreamLocation place) {
        if (place.getLineNr() < 1 || place.getColumnNr() < 1) {
            placed = false;
            return;
        }
        boolean isInFirst = place.getLineNr() == start.getLineNr();
        int column = place.getColumnNr() - (isInFirst ? start.getColumnNr() : 1);
        while (line <= place.getLineNr() - start.getLineNr() && text.length() <= maxLength) {
            text.append('\n');
            line++;
            lineStart = text.length();
        }
        while (text.length() - lineStart < column && text.length() <= maxLength) {
            text.append(' ');
        }
    }
}
