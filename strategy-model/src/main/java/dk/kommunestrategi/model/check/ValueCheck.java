package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks what each value must keep for itself: the constraint annotations of the model, which any validator of Jakarta
 * Validation finds too. One walk along the types, in the order of the model; a place is spelt out only where something is
 * wrong, and how much is wrong does not make it slower.
 */
public final class ValueCheck {

    private final Findings findings;

    private ValueCheck(Findings findings) {
        this.findings = findings;
    }

    /** Who is told of values that break a constraint. */
    @FunctionalInterface
    public interface Findings {
        /** The value at this place breaks one; what it is told as is made only where it is asked for. */
        void accept(Place<?> place, Supplier<Problem> problem);
    }

    /** Tells which single values of an object are broken; the rules that tie values together are not asked. */
    public static <T> void check(Place<T> object, Class<T> type, Findings findings) {
        new ValueCheck(findings).checkObject(object, ModelType.of(type).orElseThrow());
    }

    /** What is told where a value breaks a constraint, or nothing where the constraint is none of the model's. */
    public static Optional<Problem> problem(Annotation constraint, ModelProperty property, Place<?> value) {
        return ValueConstraints.demand(constraint, property)
                .map(demand -> demand.problem().apply(value));
    }

    private void checkObject(Place<?> object, ModelType type) {
        for (ValueConstraints constraints : ValueConstraints.of(type)) {
            Object value = present(constraints.property().get(object.value()));
            if (value != null) {
                Place<?> place = object.inner(constraints.property().name(), value);
                checkValue(place, constraints.own());
                if (value instanceof List<?> list) {
                    for (int k = 0; k < list.size(); k++) {
                        checkInner(place.inner(k, list.get(k)), constraints);
                    }
                } else if (value instanceof Map<?, ?> map) {
                    map.forEach((constant, held) -> checkInner(place.inner(constant, held), constraints));
                } else {
                    checkInner(place, constraints);
                }
            }
        }
    }

    private void checkInner(Place<?> place, ValueConstraints constraints) {
        place.poll();
        checkValue(place, constraints.inner());
        constraints.modelType().ifPresent(type -> checkObject(place, type));
    }

    private void checkValue(Place<?> place, List<ValueConstraints.Demand> demands) {
        for (ValueConstraints.Demand demand : demands) {
            if (!demand.isMet().test(place.value())) {
                findings.accept(place, () -> demand.problem().apply(place));
                return;
            }
        }
    }

    private static @Nullable Object present(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? (Integer) optional.getAsInt() : null;
        }
        return value;
    }
}
