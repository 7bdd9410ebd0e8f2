package dk.kommunestrategi.io.reading.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema of the document format. It is derived from the model when the model changes, and kept as a resource. */
public final class FormatSchema {

    private static final String RESOURCE = "/dk/kommunestrategi/io/strategi.schema.json";

    private FormatSchema() {}

    /** Returns the schema as JSON. */
    public static String read() {
        try (InputStream schema = Objects.requireNonNull(FormatSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
