package dk.kommunestrategi.io.reading.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes documents: two spaces of indentation, LF at the end of every line, keys in the order of the model. The same for
 * everybody, and made when the first document is written. Thread-safe.
 */
public final class DokumentWriter {

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    /** It reads back what it has written itself, which may have been read within any limits. */
    private static final JsonMapper MAPPER = ModelMapper.builder(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .defaultPrettyPrinter(prettyPrinter())
            .build();

    private DokumentWriter() {}

    /** As {@link #write(Object, Class)}, with what a newer version of the format states besides. */
    public static <T> String write(T value, Class<T> type, UnknownFields unknown) {
        if (unknown.isEmpty()) {
            return write(value, type);
        }
        ObjectNode tree = (ObjectNode) MAPPER.readTree(write(value, type));
        unknown.addTo(tree);
        return write(tree, JsonNode.class);
    }

    /** Returns the text that states a value of this type of the model: a document, or a part of one. */
    public static <T> String write(T value, Class<T> type) {
        String text = MAPPER.writerFor(type).withDefaultPrettyPrinter().writeValueAsString(value);
        if (text.chars().noneMatch(sign -> Character.isSurrogate((char) sign))) {
            return text + "\n";
        }
        // Half a surrogate pair cannot be encoded, but it can be escaped.
        return LONE_SURROGATE
                        .matcher(text)
                        .replaceAll(half -> String.format(
                                Locale.ROOT, "\\\\u%04X", (int) half.group().charAt(0)))
                + "\n";
    }

    /** Returns the tree of what {@link #write(Object, Class)} writes. */
    static <T> JsonNode tree(T value, Class<T> type) {
        return MAPPER.readTree(write(value, type));
    }

    /** Returns the SHA-256 of the document that states the value and nothing besides, as 64 hexadecimal digits. */
    public static <T> String fingeraftryk(T value, Class<T> type) {
        try {
            byte[] written = write(value, type).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
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
