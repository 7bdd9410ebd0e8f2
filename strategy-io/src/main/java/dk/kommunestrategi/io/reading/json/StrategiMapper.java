package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.model.Strategi;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binds a document to the model. Strict: what the format does not say is refused, never guessed at. Immutable and
 * thread-safe.
 */
public final class StrategiMapper {

    private final ObjectReader reader;
    private final ObjectReader parts;
    private final ObjectReader tolerant;

    /** A mapper for the whole model that reads within these limits. Costly, to be kept. */
    public StrategiMapper(StreamReadConstraints limits) {
        JsonMapper mapper = ModelMapper.builder(limits).build();
        reader = mapper.readerFor(Strategi.class).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        parts = mapper.reader();
        tolerant = mapper.reader().with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
    }

    /**
     * Returns the strategy that the text states.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON, or has another structure than the model
     */
    public Strategi read(String text) {
        return present(reader.readValue(text));
    }

    /** As {@link #read(String)}, for a document in well-formed UTF-8 without a byte order mark. */
    public Strategi read(byte[] utf8) {
        return present(reader.readValue(utf8));
    }

    /** Returns the value of this type that a tree states, which is the tree of an object. */
    public <T> T read(JsonNode tree, Class<T> type) {
        return parts.forType(type).readValue(tree);
    }

    /**
     * Returns a parser of the text that has the same limits as {@link #read(String)} but, so as not to stop at what can
     * be told as a problem like others, lets duplicate keys and {@code NaN} pass.
     */
    public JsonParser parser(String text) {
        return tolerant.createParser(text.toCharArray());
    }

    /** Jackson refuses null everywhere but as the document itself. */
    private static Strategi present(@Nullable Strategi strategi) {
        if (strategi == null) {
            throw MismatchedInputException.from(null, Strategi.class, "null");
        }
        return strategi;
    }
}
