package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.io.reading.text.InterruptedReading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
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
 * Binds documents to the model. Strict: what the format does not say is refused, never guessed at. Immutable and
 * thread-safe.
 *
 * @param <T> the type of what the documents state
 */
public final class DokumentMapper<T> {

    private final Class<T> type;
    private final ObjectReader reader;
    private final ObjectReader parts;
    private final ObjectReader tolerant;

    /** A mapper of documents that state this type, which reads within these limits. Costly, to be kept. */
    public DokumentMapper(Class<T> type, StreamReadConstraints limits) {
        this.type = type;
        JsonMapper mapper = ModelMapper.builder(limits).build();
        reader = mapper.readerFor(type).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        parts = mapper.reader();
        tolerant = mapper.reader().with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
    }

    /** The type of what the documents state. */
    public Class<T> getType() {
        return type;
    }

    /**
     * Returns what the text states.
     *
     * @throws RuntimeException if it is no JSON, or has another structure than the model, or the thread was interrupted
     */
    public T read(String text) {
        return present(reader.<T>readValue(InterruptedReading.checked(new StringReader(text))));
    }

    /** As {@link #read(String)}, for a document in well-formed UTF-8 without a byte order mark. */
    public T read(byte[] utf8) {
        // Decoded here: Jackson's own decoder of UTF-8 needs the table of names that this mapper does without.
        InputStream bytes = InterruptedReading.checked(new ByteArrayInputStream(utf8));
        return present(reader.<T>readValue(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    }

    /** Returns the value of this type that a tree states, which is the tree of an object. */
    public <P> P read(JsonNode tree, Class<P> part) {
        return parts.forType(part).readValue(tree);
    }

    /**
     * Returns a parser of the text that has the same limits as {@link #read(String)} but, so as not to stop at what can
     * be told as a problem like others, lets duplicate keys and {@code NaN} pass.
     */
    public JsonParser parser(String text) {
        return tolerant.createParser(text.toCharArray());
    }

    /** Jackson refuses null everywhere but as the document itself. */
    private T present(@Nullable T stated) {
        if (stated == null) {
            throw MismatchedInputException.from(null, type, "null");
        }
        return stated;
    }
}
