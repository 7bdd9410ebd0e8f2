package dk.kommunestrategi.io.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.result.ResultMapper;
import java.util.function.Function;
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
    private final ValueSerializer<Strategidokument> strategier;
    private final ValueSerializer<Portefoeljedokument> portefoeljer;

    OurSerializers(ResultMapper mapper, StrategiJson strategier, PortefoeljeJson portefoeljer) {
        this.objects = new ValueSerializer<>() {
            @Override
            public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
                mapper.write(value, generator);
            }
        };
        this.strategier = writing(strategier::write);
        this.portefoeljer = writing(portefoeljer::write);
    }

    /** Writes documents as what they are written as elsewhere. */
    private static <D> ValueSerializer<D> writing(Function<D, String> writer) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(D value, JsonGenerator generator, SerializationContext context) {
                try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), writer.apply(value))) {
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
            return strategier;
        }
        if (type.hasRawClass(Portefoeljedokument.class)) {
            return portefoeljer;
        }
        return OurTypes.isWritten(type.getRawClass()) ? objects : null;
    }
}
