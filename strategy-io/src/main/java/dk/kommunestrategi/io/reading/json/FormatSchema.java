package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The JSON Schemas of the documents. They are derived from the model when the model changes, and kept as resources. */
public enum FormatSchema {
    /** That of documents which state a strategy. */
    STRATEGI,
    /** That of documents which state a portfolio. */
    PORTEFOELJE;

    /** By which a document may name its schema, for editors: no part of the format, and kept as it is. */
    public static final String KEY = "$schema";

    /** Returns the schema as JSON, with descriptions in this language. */
    public String read(Sprog sprog) {
        String resource = "/dk/kommunestrategi/io/" + name().toLowerCase(Locale.ROOT)
                + (sprog == Sprog.DANSK ? "" : "." + sprog.getLocale().getLanguage()) + ".schema.json";
        try (InputStream schema = Objects.requireNonNull(FormatSchema.class.getResourceAsStream(resource), resource)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
