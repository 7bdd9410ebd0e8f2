package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The JSON that a mapper makes of a value when nobody has told it the format: every property of the model is a key, in
 * the order of the alphabet, and what is absent is null. Every value of that would be a problem of its own, and none of them
 * the mistake that was made. Nobody writes a strategy by hand in that order, beginning with what its sources say.
 */
final class ForeignForm {

    private final List<String> keys;

    /** The form of documents that state this type. */
    ForeignForm(Class<?> type) {
        keys = ModelType.of(type).orElseThrow().getProperties().stream()
                .map(ModelProperty::name)
                .sorted()
                .toList();
    }

    /** Whether the document has this form. */
    boolean isFormOf(JsonNode dokument) {
        return List.copyOf(dokument.propertyNames()).equals(keys);
    }
}
