package dk.kommunestrategi.io.reading.json;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a constant by its exact name. Jackson's own reader lets blanks around it pass. Immutable and thread-safe. */
final class ConstantReader extends StdDeserializer<Enum<?>> {

    private final Map<String, Enum<?>> constants;

    private ConstantReader(Class<?> type) {
        super(type);
        constants = Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    }

    /** Returns what makes a mapper use this reader for every enum. */
    static ValueDeserializerModifier everywhere() {
        return new Everywhere();
    }

    @Override
    public Enum<?> deserialize(JsonParser parser, DeserializationContext context) {
        Enum<?> constant = parser.hasToken(JsonToken.VALUE_STRING) ? constants.get(parser.getString()) : null;
        return constant == null ? (Enum<?>) context.handleUnexpectedToken(getValueType(context), parser) : constant;
    }

    private static final class Everywhere extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> jacksons) {
            return new ConstantReader(type.getRawClass());
        }
    }
}
