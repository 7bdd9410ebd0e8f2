package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The JSON that a mapper makes of a strategy when nobody has told it the format: every property of the model is a key, what
 * is absent is null, and a half-year is an object of what Java knows about it. Every value of that would be a problem of
 * its own, and none of them the mistake that was made.
 */
final class ForeignForm {

    private static final List<String> KEYS = ModelType.of(Strategi.class).orElseThrow().getProperties().stream()
            .map(ModelProperty::name)
            .toList();

    /** Only Java says of a half-year whether its year is a leap year. */
    private static final String OF_A_HALF_YEAR = "leapYear";

    private ForeignForm() {}

    /** Whether the document has this form. */
    static boolean is(JsonNode dokument) {
        return KEYS.stream().allMatch(dokument::has)
                && (KEYS.stream().anyMatch(key -> dokument.get(key).isNull())
                        || !dokument.findValue(OF_A_HALF_YEAR).isMissingNode());
    }
}
