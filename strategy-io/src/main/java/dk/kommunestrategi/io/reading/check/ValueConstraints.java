package dk.kommunestrategi.io.reading.check;

import dk.kommunestrategi.io.reading.json.ModelProperty;
import dk.kommunestrategi.io.reading.json.ModelType;
import dk.kommunestrategi.model.problem.Problem;
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
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a property of the model demands of its values, from its annotations. Immutable and thread-safe.
 *
 * @param property the property
 * @param own what the value must keep: a list, or what a getter returns or holds
 * @param inner what the elements of a list, or the content of an optional, must keep besides
 * @param modelType their type where it has properties of its own
 */
record ValueConstraints(ModelProperty property, List<Krav> own, List<Krav> inner, Optional<ModelType> modelType) {

    private static final Map<ModelType, List<ValueConstraints>> KNOWN = new ConcurrentHashMap<>();

    /**
     * One demand.
     *
     * @param overholdt whether a value keeps it
     * @param problem what is wrong at a place where one does not
     */
    record Krav(Predicate<Object> overholdt, Function<String, Problem> problem) {}

    /** What the type's properties demand, in their order, without those that demand nothing. */
    static List<ValueConstraints> of(ModelType type) {
        return KNOWN.computeIfAbsent(
                type,
                ny -> ny.getProperties().stream()
                        .map(ValueConstraints::afledt)
                        .filter(krav -> !krav.isEmpty())
                        .toList());
    }

    private boolean isEmpty() {
        return own.isEmpty() && inner.isEmpty() && modelType.isEmpty();
    }

    private static ValueConstraints afledt(ModelProperty property) {
        Type type = property.isList() ? ModelProperty.content(property.valueType()) : property.valueType();
        List<Krav> inner = property.getter().getAnnotatedReturnType() instanceof AnnotatedParameterizedType beholder
                ? krav(beholder.getAnnotatedActualTypeArguments()[0])
                : List.of();
        return new ValueConstraints(property, krav(property.getter()), inner, ModelType.of((Class<?>) type));
    }

    private static List<Krav> krav(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .map(ValueConstraints::krav)
                .toList();
    }

    private static Krav krav(Annotation constraint) {
        if (constraint instanceof Min min) {
            return new Krav(
                    number -> (Integer) number >= min.value(), path -> ValueProblems.underSmallest(path, min.value()));
        }
        if (constraint instanceof Max max) {
            return new Krav(
                    number -> (Integer) number <= max.value(), path -> ValueProblems.overLargest(path, max.value()));
        }
        if (constraint instanceof NotBlank || constraint instanceof Udfyldt) {
            return new Krav(tekst -> !((String) tekst).isBlank(), ValueProblems::emptyTekst);
        }
        if (constraint instanceof NotEmpty) {
            return new Krav(list -> !((List<?>) list).isEmpty(), ValueProblems::emptyList);
        }
        if (constraint instanceof Pattern pattern) {
            Predicate<String> form =
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
            return new Krav(
                    tekst -> form.test((String) tekst), path -> ValueProblems.patternBroken(path, pattern.regexp()));
        }
        throw new IllegalStateException("No problem code for the constraint " + constraint);
    }
}
