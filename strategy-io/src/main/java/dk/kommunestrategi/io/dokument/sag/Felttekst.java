package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.model.sag.Felt;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a field of a record of which nobody knows the meaning, as people read it: without the signs of JSON.
 */
record Felttekst(Sagstekster tekster) {

    /** Numbers stay as they are written: 1.50 is not 1.5. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Returns the value in words; nothing where nothing stands in the field. */
    Optional<String> text(Felt felt) {
        try {
            return Optional.of(text(MAPPER.readTree(felt.getVaerdi()))).filter(text -> !text.isBlank());
        } catch (JacksonException e) {
            // It is written by hand, and no JSON.
            return Optional.of(felt.getVaerdi());
        }
    }

    private String text(JsonNode value) {
        if (value.isObject()) {
            return joined(value.propertyStream()
                    .map(entry -> Optional.of(text(entry.getValue()))
                            .filter(text -> !text.isBlank())
                            .map(text -> tekster.word("publicering.felt", entry.getKey(), text))
                            .orElse("")));
        }
        if (value.isArray()) {
            return joined(value.valueStream().map(this::text));
        }
        if (value.isBoolean()) {
            return tekster.word(value.booleanValue() ? "publicering.ja" : "publicering.nej");
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
    }
}
