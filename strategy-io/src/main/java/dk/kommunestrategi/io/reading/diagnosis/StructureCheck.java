package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.io.reading.json.FormatSchema;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.text.Spelling;
import dk.kommunestrategi.model.value.Udvidelser;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a document with the types of the model, and makes one that can be bound out of one that cannot, so that
 * everything in it that is not broken can be checked too: what cannot be bound is left out where it is optional, and gets
 * a stand-in where it is required or an element of a list, so that the other elements keep their places.
 */
final class StructureCheck {

    private final boolean isDokument;
    private final ProblemCollector problems;
    private final Set<String> broken = new HashSet<>();
    /** Of the document, and of one inside it while that is looked at. */
    private boolean canHaveUnknown;

    /**
     * A check of one document, or of a part of one.
     *
     * @param isDokument whether it is a document of its own, which, like each one in it, may name its schema
     * @param canHaveUnknown whether keys that the format does not have may come from a newer version of it
     */
    StructureCheck(boolean isDokument, boolean canHaveUnknown, ProblemCollector problems) {
        this.isDokument = isDokument;
        this.canHaveUnknown = canHaveUnknown;
        this.problems = problems;
    }

    /** Returns what of the object can be bound to the type. */
    ObjectNode check(JsonNode object, Class<?> type) {
        return object(object, ModelType.of(type).orElseThrow(), "");
    }

    /** Where something cannot be bound, as JSON pointers. */
    Set<String> getBroken() {
        return broken;
    }

    private ObjectNode object(JsonNode original, ModelType model, String pointer) {
        ObjectNode bindable = JsonNodeFactory.instance.objectNode();
        for (ModelProperty property : model.getProperties()) {
            if (property.isRequired() && !original.has(property.name())) {
                String place = pointer + Problem.pointer(property.name());
                markBroken(
                        place,
                        () -> Problem.of(Problemkode.MANGLER, place, property.name())
                                .build());
                bindable.set(property.name(), Bindability.replacement(property.valueType()));
            }
        }
        original.forEachEntry((name, value) -> model.property(name)
                .ifPresentOrElse(
                        property -> property(property, value, pointer, bindable),
                        () -> unknown(name, value, model, pointer)));
        return bindable;
    }

    private void unknown(String key, JsonNode value, ModelType model, String object) {
        if (!isDokument || !key.equals(FormatSchema.KEY) || !DokumentKind.isStatedBy(model)) {
            unknown(key, value, names(model), object);
        } else if (!value.isString()) {
            String pointer = object + Problem.pointer(key);
            problems.offer(() -> ValueProblems.wrongType(pointer, Betegnelse.TEKST, value));
        }
    }

    private void property(ModelProperty property, JsonNode value, String object, ObjectNode bindable) {
        String place = object + Problem.pointer(property.name());
        value(value, property.valueType(), property, place)
                .or(() -> Optional.of(Bindability.replacement(property.valueType()))
                        .filter(replacement -> property.isRequired()))
                .ifPresent(bound -> bindable.set(property.name(), bound));
    }

    /** Returns what of the value can be bound, or nothing when it cannot be bound itself. */
    private Optional<JsonNode> value(JsonNode value, Type type, ModelProperty property, String pointer) {
        if (!Bindability.isBindable(value, type)) {
            markBroken(pointer, () -> Bindability.problem(value, type, property, pointer));
            return Optional.empty();
        }
        Optional<Class<?>> constants = ModelProperty.constants(type);
        if (constants.isPresent()) {
            return Optional.of(map(value, Bindability.names(constants.get()), property, pointer));
        }
        if (type instanceof ParameterizedType) {
            return Optional.of(list(value, ModelProperty.content(type), property, pointer));
        }
        if (type == Udvidelser.class) {
            return Optional.of(udvidelser(value, pointer));
        }
        Optional<ModelType> model = ModelType.of((Class<?>) type);
        if (model.filter(DokumentKind::isStatedBy).isPresent()) {
            return innerDokument(value, model.get(), pointer);
        }
        return Optional.of(
                model.<JsonNode>map(object -> object(value, object, pointer)).orElse(value));
    }

    /** A document inside another one may be of another version than that. */
    private Optional<JsonNode> innerDokument(JsonNode original, ModelType model, String pointer) {
        Optional<FormatVersion> version = FormatVersion.of(original).filter(stated -> original.has(FormatVersion.KEY));
        if (version.filter(FormatVersion::isForeign).isPresent()) {
            markBroken(pointer, () -> FormatVersion.foreign(pointer));
            return Optional.empty();
        }
        boolean outer = canHaveUnknown;
        canHaveUnknown = version.map(FormatVersion::canHaveUnknown).orElse(outer);
        ObjectNode bindable = object(original, model, pointer);
        canHaveUnknown = outer;
        return Optional.of(bindable);
    }

    private ArrayNode list(JsonNode original, Type elementType, ModelProperty property, String pointer) {
        ArrayNode bindable = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : original) {
            bindable.add(value(element, elementType, property, pointer + "/" + bindable.size())
                    .orElseGet(() -> Bindability.replacementInList(elementType)));
        }
        return bindable;
    }

    /** Returns what of an object that has values for some constants can be bound. */
    private ObjectNode map(JsonNode original, List<String> constants, ModelProperty property, String pointer) {
        ObjectNode bindable = JsonNodeFactory.instance.objectNode();
        Type type = ModelProperty.content(property.valueType());
        original.forEachEntry((name, value) -> {
            if (constants.contains(name)) {
                value(value, type, property, pointer + Problem.pointer(name))
                        .ifPresent(bound -> bindable.set(name, bound));
            } else {
                unknown(name, value, constants, pointer);
            }
        });
        return bindable;
    }

    /** Returns the extensions with a name space; what stands under it is nobody's business but its owner's. */
    private ObjectNode udvidelser(JsonNode original, String pointer) {
        ObjectNode bindable = JsonNodeFactory.instance.objectNode();
        original.forEachEntry((key, value) -> {
            String place = pointer + Problem.pointer(key);
            if (Udvidelser.isNavnerum(key)) {
                checkJson(value, place);
                bindable.set(key, value);
            } else {
                markBroken(
                        place,
                        () -> Problem.of(Problemkode.UDVIDELSE_UDEN_NAVNERUM, place, key)
                                .value(key)
                                .build());
            }
        });
        return bindable;
    }

    private void markBroken(String pointer, Supplier<Problem> problem) {
        // Where there is no room for a problem, nothing else is looked for that could follow from it.
        if (!problems.isFull()) {
            broken.add(pointer);
        }
        problems.offer(problem);
    }

    private static List<String> names(ModelType model) {
        return model.getProperties().stream().map(ModelProperty::name).toList();
    }

    private void unknown(String key, JsonNode value, List<String> known, String object) {
        String pointer = object + Problem.pointer(key);
        if (canHaveUnknown) {
            problems.add(Problem.of(Problemkode.NOEGLE_FRA_NYERE_VERSION, pointer, key)
                    .value(key)
                    .build());
            checkJson(value, pointer);
            return;
        }
        problems.offer(() -> Problem.of(Problemkode.UKENDT_NOEGLE, pointer, key, new KnownKeys(known))
                .value(key)
                .forslag(new Spelling(known).find(key))
                .build());
    }

    /** Whatever a newer version states, it is JSON, which has no {@code NaN}. The parser limits the depth. */
    private void checkJson(JsonNode value, String pointer) {
        if (value instanceof NumericNode number && number.isNaN()) {
            problems.offer(() -> ValueProblems.wrongType(pointer, Betegnelse.JSON_VAERDI, value));
        } else if (value.isArray()) {
            for (int k = 0; k < value.size(); k++) {
                checkJson(value.get(k), pointer + Problem.pointer(k));
            }
        } else {
            value.forEachEntry((name, inner) -> checkJson(inner, pointer + Problem.pointer(name)));
        }
    }
}
