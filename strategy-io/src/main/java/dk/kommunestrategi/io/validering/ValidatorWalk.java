package dk.kommunestrategi.io.validering;

import dk.kommunestrategi.model.check.ProblemReport;
import dk.kommunestrategi.model.check.ValueCheck;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A walk along an object of the model that asks a validator about one property at a time. Used for one object. */
final class ValidatorWalk {

    /** Of a longer list so many elements are asked about at a time. */
    private static final int PIECE = 64;

    private final Validator validator;
    private final ProblemReport report;

    ValidatorWalk(Validator validator, ProblemReport report) {
        this.validator = validator;
        this.report = report;
    }

    /** Asks about an object and all that it holds, as long as there is room for what is found. */
    void object(Place<?> object, ModelType type) {
        BeanDescriptor constraints = validator.getConstraintsForClass(type.getType());
        for (ModelProperty property : type.getProperties()) {
            Object value = property.get(object.value());
            if (report.hasRoom() && constraints.getConstraintsForProperty(property.name()) != null) {
                if (value instanceof List<?> list && list.size() > PIECE) {
                    pieces(object, type, property, list);
                } else {
                    tell(validator.validateValue(type.getType(), property.name(), value), object, property, 0);
                }
            }
            inner(object, property, value);
        }
    }

    private void pieces(Place<?> object, ModelType type, ModelProperty property, List<?> list) {
        for (int from = 0; from < list.size() && report.hasRoom(); from += PIECE) {
            List<?> piece = list.subList(from, Math.min(from + PIECE, list.size()));
            tell(validator.validateValue(type.getType(), property.name(), piece), object, property, from);
        }
    }

    private void inner(Place<?> object, ModelProperty property, Object value) {
        if (value instanceof List<?> list) {
            Place<?> place = object.inner(property.name(), list);
            for (int k = 0; k < list.size() && report.hasRoom(); k++) {
                held(place.inner(k, list.get(k)));
            }
        } else if (value instanceof Map<?, ?> map) {
            Place<?> place = object.inner(property.name(), map);
            map.forEach((key, held) -> held(place.inner(key, held)));
        } else {
            (value instanceof Optional<?> optional ? optional : Optional.of(value))
                    .ifPresent(held -> held(object.inner(property.name(), held)));
        }
    }

    private void held(Place<?> place) {
        ModelType.of(place.value().getClass()).filter(type -> report.hasRoom()).ifPresent(type -> object(place, type));
    }

    /** One value may break several constraints: the first says what is wrong with it. */
    private void tell(
            Set<? extends ConstraintViolation<?>> violations, Place<?> object, ModelProperty property, int from) {
        Set<String> told = new HashSet<>();
        for (ConstraintViolation<?> violation : violations) {
            Place<?> place = place(object.inner(property.name(), violation.getInvalidValue()), violation, from);
            if (told.add(place.pointer())) {
                ValueCheck.problem(violation.getConstraintDescriptor().getAnnotation(), property, place)
                        .ifPresent(problem -> report.value(place, () -> problem));
            }
        }
    }

    private static Place<?> place(Place<?> property, ConstraintViolation<?> violation, int from) {
        Place<?> place = property;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                place = property.inner(from + node.getIndex(), property.value());
            } else if (node.getKey() != null) {
                place = property.inner(node.getKey(), property.value());
            }
        }
        return place;
    }
}
