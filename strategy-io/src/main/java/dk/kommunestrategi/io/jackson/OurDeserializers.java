package dk.kommunestrategi.io.jackson;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Reads every object that a document can state as our own reader does. Immutable and thread-safe. */
final class OurDeserializers extends Deserializers.Base {

    private final StrategiJson json;
    private final PortefoeljeJson portefoeljer;
    private final int maxLength;

    OurDeserializers(StrategiJson json, PortefoeljeJson portefoeljer, ReadLimits limits) {
        this.json = json;
        this.portefoeljer = portefoeljer;
        this.maxLength = limits.getDokumentLength();
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return OurTypes.isRead(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> read = type.getRawClass();
        if (!OurTypes.isRead(read)) {
            return null;
        }
        if (read == Strategidokument.class) {
            return reading(read, json::read);
        }
        if (read == Portefoeljedokument.class) {
            return reading(read, portefoeljer::read);
        }
        if (read == Portefoelje.class) {
            return reading(read, text -> portefoeljer.read(text).map(Portefoeljedokument::getPortefoelje));
        }
        return read == Strategi.class
                ? reading(read, text -> json.read(text).map(Strategidokument::getStrategi))
                : reading(read, text -> json.readPart(read, text));
    }

    private ValueDeserializer<Object> reading(Class<?> type, Function<String, Result<?>> reader) {
        return new ValueDeserializer<>() {
            @Override
            public Object deserialize(JsonParser parser, DeserializationContext context) {
                PlacedCopy copy = copy(parser);
                Result<?> result = reader.apply(copy.text());
                if (result.getValue().isEmpty()) {
                    throw new InvalidDokumentException(parser, type, copy.place(result.getProblems()));
                }
                return result.getValue().get();
            }

            private PlacedCopy copy(JsonParser parser) {
                try {
                    return PlacedCopy.of(parser, maxLength);
                } catch (JacksonException e) {
                    throw e;
                } catch (RuntimeException e) {
                    // A parser says what it cannot read by exceptions of its own; by any other, that it has failed.
                    Problem problem =
                            Problem.of(Problemkode.LAESNING_STANDSET, "").build();
                    throw (InvalidDokumentException)
                            new InvalidDokumentException(parser, type, List.of(problem)).initCause(e);
                }
            }
        };
    }
}
