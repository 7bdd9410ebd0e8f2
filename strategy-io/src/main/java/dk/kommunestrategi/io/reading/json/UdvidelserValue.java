package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.model.value.Udvidelser;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How a document states what other systems keep with it: an object whose keys are name spaces, with any value of JSON under
 * each. Numbers stay as exact as they were written. Stateless and thread-safe.
 */
public final class UdvidelserValue {

    /** What it reads was read within limits already, or is the program's own. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonParsers.factory(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build()))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** A value is one value, and says of each key what it is once. */
    private static final ObjectReader STRICT = MAPPER.readerFor(JsonNode.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private UdvidelserValue() {}

    /** Lets a mapper read and write extensions. */
    public static void addTo(SimpleModule module) {
        module.addSerializer(new Serializer()).addDeserializer(Udvidelser.class, new Deserializer());
    }

    private static final class Serializer extends StdSerializer<Udvidelser> {
        Serializer() {
            super(Udvidelser.class);
        }

        @Override
        public void serialize(Udvidelser udvidelser, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            udvidelser.vaerdier().forEach((navnerum, json) -> {
                generator.writeName(navnerum);
                generator.writeTree(tree(navnerum, json));
            });
            generator.writeEndObject();
        }

        /** A program that keeps what is no JSON has made a mistake, and no document is written that nobody can read. */
        private static JsonNode tree(String navnerum, String json) {
            try {
                return STRICT.readValue(json);
            } catch (JacksonException e) {
                throw new IllegalArgumentException(navnerum + " holds no JSON: " + json, e);
            }
        }
    }

    private static final class Deserializer extends StdDeserializer<Udvidelser> {
        Deserializer() {
            super(Udvidelser.class);
        }

        @Override
        public Udvidelser deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.isExpectedStartObjectToken()) {
                return (Udvidelser) context.handleUnexpectedToken(getValueType(context), parser);
            }
            Map<String, String> vaerdier = new LinkedHashMap<>();
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                parser.nextToken();
                if (!Udvidelser.isNavnerum(key)) {
                    return (Udvidelser) context.handleWeirdKey(Udvidelser.class, key, Udvidelser.NAVNERUM);
                }
                // A number that is not bound but kept may be written in another way than one that is read.
                String kept = MAPPER.writeValueAsString(context.readTree(parser));
                vaerdier.put(key, MAPPER.writeValueAsString(STRICT.<JsonNode>readValue(kept)));
            }
            return new Udvidelser(vaerdier);
        }
    }
}
