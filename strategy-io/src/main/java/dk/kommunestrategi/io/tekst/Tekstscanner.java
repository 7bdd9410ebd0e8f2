package dk.kommunestrategi.io.tekst;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** One walk through the tokens of a text that makes a tree of them. The parser limits the depth: recursion is safe. */
final class Tekstscanner {

    private static final JsonNodeFactory KNUDER = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Linjetaeller linjer;
    private final Consumer<Problem> dubletter;

    Tekstscanner(JsonParser parser, Linjetaeller linjer, Consumer<Problem> dubletter) {
        this.parser = parser;
        this.linjer = linjer;
        this.dubletter = dubletter;
    }

    /**
     * Returns the value that the text states; of two equal keys the first counts.
     *
     * @throws JacksonException if it states none, or anything after it
     */
    JsonNode scan() {
        parser.nextToken();
        JsonNode trae = vaerdi();
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "Text after the document", parser.currentTokenLocation());
        }
        return trae;
    }

    /** Returns the offset at which the text turned out not to be JSON; an exception about a limit does not know. */
    int brudsted(JacksonException e) {
        TokenStreamLocation sted = e instanceof StreamConstraintsException ? parser.currentLocation() : e.getLocation();
        return (int) sted.getCharOffset();
    }

    private JsonNode vaerdi() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> objekt();
            case START_ARRAY -> liste();
            case VALUE_STRING -> KNUDER.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> heltal();
            case VALUE_NUMBER_FLOAT -> decimaltal();
            case VALUE_TRUE -> KNUDER.booleanNode(true);
            case VALUE_FALSE -> KNUDER.booleanNode(false);
            default -> KNUDER.nullNode();
        };
    }

    private JsonNode heltal() {
        return parser.getNumberType() == NumberType.INT
                ? KNUDER.numberNode(parser.getIntValue())
                : KNUDER.numberNode(parser.getBigIntegerValue());
    }

    /** The format has whole numbers only, and even 1.0 is none. What a newer version may have is kept as it is written. */
    private JsonNode decimaltal() {
        return parser.isNaN() ? KNUDER.numberNode(Double.NaN) : KNUDER.rawValueNode(new RawValue(parser.getString()));
    }

    private ObjectNode objekt() {
        ObjectNode objekt = KNUDER.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String noegle = parser.currentName();
            if (objekt.has(noegle)) {
                tellDublet(noegle);
                parser.nextToken();
                parser.skipChildren();
            } else {
                parser.nextToken();
                objekt.set(noegle, vaerdi());
            }
        }
        return objekt;
    }

    private ArrayNode liste() {
        ArrayNode liste = KNUDER.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            liste.add(vaerdi());
        }
        return liste;
    }

    private void tellDublet(String noegle) {
        Position position = linjer.position((int) parser.currentTokenLocation().getCharOffset());
        dubletter.accept(position.place(Problem.of(
                        Problemkode.DOBBELT_NOEGLE,
                        parser.streamReadContext().pathAsPointer().toString(),
                        noegle)
                .value(noegle)
                .build()));
    }
}
