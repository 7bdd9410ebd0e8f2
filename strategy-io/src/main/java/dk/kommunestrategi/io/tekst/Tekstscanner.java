package dk.kommunestrategi.io.tekst;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One walk through the tokens of a text. The parser limits the depth, so that recursion is safe. */
final class Tekstscanner {

    private static final JsonNodeFactory KNUDER = JsonNodeFactory.instance;

    /** A hostile text can have a million duplicate keys, each with a pointer of a thousand characters. */
    private static final int MAX_DUBLETTER = 1_000;

    private final JsonParser parser;
    private final List<Dublet> dubletter = new ArrayList<>();
    private Sted rod = new Sted(0, 0, null);

    Tekstscanner(JsonParser parser) {
        this.parser = parser;
    }

    /** A problem with a key that had been there before, and where it stands this time. */
    record Dublet(Problem problem, int offset) {}

    /**
     * Returns the value that the text states.
     *
     * @throws JacksonException if it states none, or anything after it
     */
    JsonNode scan() {
        parser.nextToken();
        rod = sted(offset());
        JsonNode trae = vaerdi(rod);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "Text after the document", parser.currentTokenLocation());
        }
        return trae;
    }

    Sted getRod() {
        return rod;
    }

    List<Dublet> getDubletter() {
        return dubletter;
    }

    /** Returns the offset at which the text turned out not to be JSON; an exception about a limit does not know. */
    int brudsted(JacksonException e) {
        TokenStreamLocation sted = e instanceof StreamConstraintsException ? parser.currentLocation() : e.getLocation();
        return (int) sted.getCharOffset();
    }

    private JsonNode vaerdi(Sted sted) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> objekt(sted);
            case START_ARRAY -> liste(sted);
            case VALUE_STRING -> KNUDER.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> KNUDER.numberNode(parser.getBigIntegerValue());
            // The format has whole numbers only. To JSON Schema 1.0 is one too; not a number is none to anybody.
            case VALUE_NUMBER_FLOAT -> KNUDER.numberNode(Double.NaN);
            case VALUE_TRUE -> KNUDER.booleanNode(true);
            case VALUE_FALSE -> KNUDER.booleanNode(false);
            default -> KNUDER.nullNode();
        };
    }

    private ObjectNode objekt(Sted sted) {
        ObjectNode objekt = KNUDER.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String noegle = parser.currentName();
            int offset = offset();
            if (sted.har(noegle)) {
                addDublet(noegle, offset);
                parser.nextToken();
                parser.skipChildren();
            } else {
                parser.nextToken();
                Sted under = sted(offset);
                sted.add(noegle, under);
                objekt.set(noegle, vaerdi(under));
            }
        }
        return objekt;
    }

    private ArrayNode liste(Sted sted) {
        ArrayNode liste = KNUDER.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Sted element = sted(offset());
            sted.add(element);
            liste.add(vaerdi(element));
        }
        return liste;
    }

    private void addDublet(String noegle, int offset) {
        if (dubletter.size() < MAX_DUBLETTER) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            Problem problem = Problem.of(Problemkode.DOBBELT_NOEGLE, pointer, noegle)
                    .value(noegle)
                    .build();
            dubletter.add(new Dublet(problem, offset));
        }
    }

    private Sted sted(int noegle) {
        return new Sted(noegle, offset(), skrevet());
    }

    private @Nullable String skrevet() {
        return parser.currentToken().isScalarValue() ? parser.getString() : null;
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
