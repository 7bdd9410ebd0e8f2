package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a property of the model demands of its values, from its annotations. Immutable and thread-safe.
 *
 * @param property the property
 * @param own what the value must keep: a list or a map, or what a getter returns or holds
 * @param inner what the elements of a list or a map, or the content of an optional, must keep besides
 * @param modelType their type where it has properties of its own
 */
record ValueConstraints(ModelProperty property, List<Demand> own, List<Demand> inner, Optional<ModelType> modelType) {

    private static final ClassValue<List<ValueConstraints>> KNOWN = new ClassValue<>() {
        @Override
        protected List<ValueConstraints> computeValue(Class<?> type) {
            return ModelType.of(type).orElseThrow().getProperties().stream()
                    .map(ValueConstraints::derive)
                    .filter(constraints -> !constraints.isEmpty())
                    .toList();
        }
    };

    /**
     * One demand.
     *
     * @param isMet whether a value keeps it
     * @param problem what is wrong at a place where one does not
     */
    record Demand(Predicate<Object> isMet, Function<Place<?>, Problem> problem) {}

    /** What the type's properties demand, in their order, without those that demand nothing. */
    static List<ValueConstraints> of(ModelType type) {
        return KNOWN.get(type.getType());
    }

    private boolean isEmpty() {
        return own.isEmpty() && inner.isEmpty() && modelType.isEmpty();
    }

    private static ValueConstraints derive(ModelProperty property) {
        Type type = property.isList() || property.isMap()
                ? ModelProperty.content(property.valueType())
                : property.valueType();
        List<Demand> inner = property.getter().getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
                ? demands(content(container), property)
                : List.of();
        return new ValueConstraints(
                property, demands(property.getter(), property), inner, ModelType.of((Class<?>) type));
    }

    private static AnnotatedElement content(AnnotatedParameterizedType container) {
        AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    private static List<Demand> demands(AnnotatedElement element, ModelProperty property) {
        return Stream.of(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .map(annotation -> demand(annotation, property)
                        .orElseThrow(
                                () -> new IllegalStateException("No problem code for the constraint " + annotation)))
                .toList();
    }

    /** What a constraint of the model demands of a property, or nothing where the model has no such constraint. */
    static Optional<Demand> demand(Annotation constraint, ModelProperty property) {
        if (constraint instanceof Min min) {
            return Optional.of(new Demand(
                    number -> (Integer) number >= min.value(),
                    place -> place.wrong(Problemkode.UNDER_MINDSTE, min.value()).build()));
        }
        if (constraint instanceof Max max) {
            return Optional.of(new Demand(
                    number -> (Integer) number <= max.value(),
                    place -> place.wrong(Problemkode.OVER_STOERSTE, max.value()).build()));
        }
        if (constraint instanceof NotBlank || constraint instanceof Udfyldt) {
            return Optional.of(new Demand(
                    text -> !((String) text).isBlank(),
                    place -> place.lacking(Problemkode.TOM_TEKST).build()));
        }
        if (constraint instanceof NotEmpty) {
            return Optional.of(new Demand(
                    list -> !((List<?>) list).isEmpty(),
                    place -> place.lacking(Problemkode.TOM_LISTE, property.name())
                            .build()));
        }
        if (constraint instanceof Pattern pattern) {
            Predicate<String> form =
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
            return Optional.of(
                    new Demand(text -> form.test((String) text), place -> invalid(place, property, pattern)));
        }
        return Optional.empty();
    }

    private static Betegnelse form(String message) {
        return switch (message) {
            case "{dk.kommunestrategi.klenummer}" -> Betegnelse.KLE_NUMMER;
            case "{dk.kommunestrategi.handlingsfacet}" -> Betegnelse.HANDLINGSFACET;
            default -> Betegnelse.FIRE_CIFRE;
        };
    }

    /** The one text that has both a form and a default is the version of the format: ours is the default. */
    private static Problem invalid(Place<?> place, ModelProperty property, Pattern pattern) {
        return property.defaultValue()
                .map(version -> place.wrong(Problemkode.UKENDT_VERSION, version))
                .orElseGet(() -> place.wrong(Problemkode.UGYLDIGT_FORMAT, form(pattern.message())))
                .build();
    }
}
