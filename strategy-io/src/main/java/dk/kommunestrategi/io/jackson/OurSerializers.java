package dk.kommunestrategi.io.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.result.ResultMapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Writes every object of ours as our own mapper does. Immutable and thread-safe. */
final class OurSerializers extends Serializers.Base {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ValueSerializer<Object> objects;
    private final ValueSerializer<Strategidokument> dokumenter;

    OurSerializers(ResultMapper mapper, StrategiJson json) {
        this.objects = new ValueSerializer<>() {
            @Override
            public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
                mapper.write(value, generator);
            }
        };
        this.dokumenter = new ValueSerializer<>() {
            @Override
            public void serialize(Strategidokument value, JsonGenerator generator, SerializationContext context) {
                try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json.write(value))) {
                    parser.nextToken();
                    // Numbers of a newer version as they were written: nobody here knows what they mean.
                    generator.copyCurrentStructureExact(parser);
                }
            }
        };
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        if (type.hasRawClass(Strategidokument.class)) {
            return dokumenter;
        }
        return OurTypes.isWritten(type.getRawClass()) ? objects : null;
    }
}
