package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** One walk through the tokens of a text that makes a tree of them. The parser limits the depth: recursion is safe. */
final class TextScanner {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String NUMBER = "0123456789+-.eE";

    private final String text;
    private final JsonParser parser;
    private final LineCounter lines;
    private final Consumer<Problem> duplicates;
    /** Whether the token is known, and its value is being read. */
    private boolean readsValue;

    TextScanner(String text, JsonParser parser, Consumer<Problem> duplicates) {
        this.text = text;
        this.parser = parser;
        this.lines = new LineCounter(text);
        this.duplicates = duplicates;
    }

    /**
     * Returns the value that the text states; of two equal keys the first counts.
     *
     * @throws JacksonException if it states none, or anything after it
     */
    JsonNode scan() {
        parser.nextToken();
        JsonNode tree = value();
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "Text after the document", parser.currentTokenLocation());
        }
        return tree;
    }

    /** Returns the offset at which the text turned out not to be JSON. */
    int breakOffset(JacksonException e) {
        return (int) e.getLocation().getCharOffset();
    }

    /** Returns the offset of what is beyond a limit: of the bracket, number, text or key that the parser came past last. */
    int limitOffset() {
        int token = (int) parser.currentTokenLocation().getCharOffset();
        int last = Math.min(currentOffset(), text.length()) - 1;
        if (readsValue || token == last) {
            return token;
        }
        if (last > 0 && text.charAt(last) == '"') {
            return openingQuote(last);
        }
        int start = last;
        while (start > 0 && NUMBER.indexOf(text.charAt(start - 1)) >= 0 && NUMBER.indexOf(text.charAt(last)) >= 0) {
            start--;
        }
        return Math.max(start, 0);
    }

    /** Returns how much a text may have. */
    StreamReadConstraints limits() {
        return parser.streamReadConstraints();
    }

    /** Returns the offset that the parser has reached. */
    int currentOffset() {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** A quotation mark within a key has a backslash before it, which has none itself. */
    private int openingQuote(int closing) {
        int quote = closing;
        int backslashes;
        do {
            quote = text.lastIndexOf('"', quote - 1);
            backslashes = 0;
            while (quote - backslashes > 0 && text.charAt(quote - backslashes - 1) == '\\') {
                backslashes++;
            }
        } while (quote > 0 && backslashes % 2 == 1);
        return quote;
    }

    private JsonNode value() {
        InterruptedReading.check();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            default -> scalar();
        };
    }

    private JsonNode scalar() {
        readsValue = true;
        JsonNode scalar = switch (parser.currentToken()) {
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> wholeNumber();
            case VALUE_NUMBER_FLOAT -> decimalNumber();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
        readsValue = false;
        return scalar;
    }

    private JsonNode wholeNumber() {
        return parser.getNumberType() == NumberType.INT
                ? NODES.numberNode(parser.getIntValue())
                : NODES.numberNode(parser.getBigIntegerValue());
    }

    /** The format has whole numbers only, and even 1.0 is none. What a newer version may have is kept as it is written. */
    private JsonNode decimalNumber() {
        return parser.isNaN() ? NODES.numberNode(Double.NaN) : NODES.rawValueNode(new RawValue(parser.getString()));
    }

    private ObjectNode object() {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (object.has(key)) {
                tellDuplicate(key);
                parser.nextToken();
                parser.skipChildren();
            } else {
                parser.nextToken();
                object.set(key, value());
            }
        }
        return object;
    }

    private ArrayNode list() {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }

    private void tellDuplicate(String key) {
        Position position = lines.position((int) parser.currentTokenLocation().getCharOffset());
        duplicates.accept(position.place(Problem.of(
                        Problemkode.DOBBELT_NOEGLE,
                        parser.streamReadContext().pathAsPointer().toString(),
                        key)
                .value(key)
                .build()));
    }
}
