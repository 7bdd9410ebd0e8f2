package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.sprog.Sprog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the format calls the properties of a strategy, and what it says of them, in Danish: as its schema has it. */
public final class FormatTekster {

    private static final JsonNode TYPES =
            new JsonMapper().readTree(FormatSchema.STRATEGI.read(Sprog.DANSK)).get("$defs");

    private FormatTekster() {}

    /** Returns a property's name as people write it. */
    public static String title(Class<?> type, ModelProperty property) {
        return text(type, property, "title");
    }

    /** Returns a sentence on what the property is. */
    public static String description(Class<?> type, ModelProperty property) {
        return text(type, property, "description");
    }

    private static String text(Class<?> type, ModelProperty property, String key) {
        return TYPES.get(type.getSimpleName())
                .get("properties")
                .get(property.name())
                .get(key)
                .asString();
    }
}
