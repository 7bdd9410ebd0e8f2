package dk.kommunestrategi.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema of the document format. It is derived from the model when the model changes, and kept as a resource. */
public final class Formatskema {

    private static final String RESSOURCE = "/dk/kommunestrategi/io/strategi.schema.json";

    private Formatskema() {}

    /** Returns the schema as JSON. */
    public static String read() {
        try (InputStream skema = Objects.requireNonNull(Formatskema.class.getResourceAsStream(RESSOURCE), RESSOURCE)) {
            return new String(skema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
