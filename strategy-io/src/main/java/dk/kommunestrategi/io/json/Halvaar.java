package dk.kommunestrategi.io.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A half-year in a document: a text such as {@code 2024-H1}. Stateless and thread-safe. */
public final class Halvaar {

    /** What such a text must look like. */
    public static final String REGEXP = "^[0-9]{4}-H[12]$";

    private static final Pattern PATTERN = Pattern.compile(REGEXP);

    private Halvaar() {}

    /** Returns the half-year that the text names, or nothing when it names none. */
    public static Optional<YearHalf> parse(String tekst) {
        if (!PATTERN.matcher(tekst).matches()) {
            return Optional.empty();
        }
        return Optional.of(YearHalf.of(Integer.parseInt(tekst.substring(0, 4)), Half.of(tekst.charAt(6) - '0')));
    }

    /** Lets a mapper read and write half-years. */
    static void addTo(SimpleModule module) {
        module.addSerializer(new Serializer()).addDeserializer(YearHalf.class, new Deserializer());
    }

    private static final class Serializer extends StdSerializer<YearHalf> {
        Serializer() {
            super(YearHalf.class);
        }

        @Override
        public void serialize(YearHalf halvaar, JsonGenerator generator, SerializationContext context) {
            generator.writeString(halvaar.toString());
        }
    }

    private static final class Deserializer extends StdDeserializer<YearHalf> {
        Deserializer() {
            super(YearHalf.class);
        }

        @Override
        public YearHalf deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (YearHalf) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String tekst = parser.getString();
            return parse(tekst).orElseThrow(() -> context.weirdStringException(tekst, YearHalf.class, REGEXP));
        }
    }
}
