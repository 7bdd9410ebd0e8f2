package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.model.Strategi;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Binds a document to the model and back. Strict: what the format does not say is refused, never guessed at. Immutable
 * and thread-safe.
 */
public final class StrategiMapper {

    private static final Pattern HALVT_PAIR = Pattern.compile("\\p{Cs}");

    private final JsonMapper mapper;
    private final ObjectReader reader;
    private final ObjectReader taalsom;
    private final ObjectWriter writer;
    private final ObjectWriter traewriter;

    /** A mapper for the whole model that reads within these limits. Costly, to be kept. */
    public StrategiMapper(StreamReadConstraints limits) {
        mapper = ModelMapper.builder(limits).build();
        reader = mapper.readerFor(Strategi.class).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        taalsom = mapper.reader().with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
        writer = mapper.writerFor(Strategi.class).with(prettyPrinter());
        traewriter = mapper.writerFor(JsonNode.class).with(prettyPrinter());
    }

    /**
     * Returns the strategy that the text states.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON, or has another structure than the model
     */
    public Strategi read(String tekst) {
        return tilstede(reader.readValue(tekst));
    }

    /** As {@link #read(String)}, for a document in well-formed UTF-8 without a byte order mark. */
    public Strategi read(byte[] utf8) {
        return tilstede(reader.readValue(utf8));
    }

    /** As {@link #read(String)}, for a document that is a tree already. */
    public Strategi read(JsonNode tree) {
        return tilstede(reader.readValue(tree));
    }

    /**
     * Returns a parser of the text that has the same limits as {@link #read(String)} but, so as not to stop at what can
     * be told as a problem like others, lets duplicate keys and {@code NaN} pass.
     */
    public JsonParser parser(String tekst) {
        return taalsom.createParser(tekst.toCharArray());
    }

    /** Returns the document that states the strategy: indented, with LF at the end of every line. */
    public String write(Strategi strategi) {
        return afsluttet(writer.writeValueAsString(strategi));
    }

    /** As {@link #write(Strategi)}, with what a newer version of the format states besides. */
    public String write(Strategi strategi, UnknownFields unknown) {
        if (unknown.isEmpty()) {
            return write(strategi);
        }
        ObjectNode tree = (ObjectNode) taalsom.readTree(writer.writeValueAsString(strategi));
        unknown.addTo(tree);
        return afsluttet(traewriter.writeValueAsString(tree));
    }

    private static String afsluttet(String dokument) {
        // Half a surrogate pair cannot be encoded, but it can be escaped.
        return HALVT_PAIR
                        .matcher(dokument)
                        .replaceAll(halvt -> String.format(
                                Locale.ROOT, "\\\\u%04X", (int) halvt.group().charAt(0)))
                + "\n";
    }

    /** Jackson refuses null everywhere but as the document itself. */
    private static Strategi tilstede(@Nullable Strategi strategi) {
        if (strategi == null) {
            throw MismatchedInputException.from(null, Strategi.class, "null");
        }
        return strategi;
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
