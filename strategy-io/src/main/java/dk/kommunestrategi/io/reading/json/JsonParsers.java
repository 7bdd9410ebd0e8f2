package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.io.library.JacksonAnnotations;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes what parses JSON so that nothing of one text is left for the next. The library would keep the keys that it has met
 * in a table for all parsers of a factory: a few hundred keys with the same hash break that table for everybody.
 */
public final class JsonParsers {

    private JsonParsers() {}

    /** Returns a factory whose parsers have these limits, and nothing in common; the first thing that reads and writes need. */
    public static JsonFactory factory(StreamReadConstraints limits) {
        JacksonAnnotations.require();
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(limits)
                .build();
    }
}
