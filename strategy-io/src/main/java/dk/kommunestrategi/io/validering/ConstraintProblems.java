package dk.kommunestrategi.io.validering;

import dk.kommunestrategi.model.Sammenhaeng;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.check.ValueCheck;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.reflect.ModelType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a validator of Jakarta Validation found as the problems that a reader of documents would tell: with a code, a JSON
 * pointer, a message and advice, in Danish and English. Each call is independent. No argument may be {@code null}.
 */
public final class ConstraintProblems {

    /** How validators name an element of a list, which has a place but no name. */
    private static final String UNNAMED = "<";

    private final IdentityHashMap<Strategi, List<Problem>> together = new IdentityHashMap<>();

    private ConstraintProblems() {}

    /**
     * {@return the violations of the model's constraints as problems, in the order of their pointers} The pointers lead from the
     * object that was validated, be it ours or one of the application's that holds some of ours. Violations of the application's
     * own constraints are left out: only it knows what they mean.
     *
     * @param violations what a validator found
     */
    public static List<Problem> from(Collection<? extends ConstraintViolation<?>> violations) {
        ConstraintProblems problems = new ConstraintProblems();
        return violations.stream()
                .map(problems::problem)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Problem::getPointer).thenComparing(Problem::getCode))
                .toList();
    }

    private Optional<Problem> problem(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Sammenhaeng) {
            return bean instanceof Strategi strategi ? together(strategi, violation) : Optional.empty();
        }
        return Optional.ofNullable(bean)
                .flatMap(ConstraintProblems::typeOf)
                .flatMap(type -> type.property(propertyName(violation.getPropertyPath())))
                .flatMap(property -> ValueCheck.problem(
                        violation.getConstraintDescriptor().getAnnotation(), property, place(violation)));
    }

    /** A violation has the place and the code only: the rule itself knows what else there is to say. */
    private Optional<Problem> together(Strategi strategi, ConstraintViolation<?> violation) {
        String pointer = place(violation).pointer();
        return together.computeIfAbsent(strategi, ConstraintProblems::check).stream()
                .filter(problem -> violation.getMessageTemplate().endsWith("." + problem.getCode() + "}"))
                .filter(problem -> pointer.endsWith(problem.getPointer()))
                .findFirst()
                .map(problem -> problem.under(pointer.substring(
                        0, pointer.length() - problem.getPointer().length())));
    }

    private static List<Problem> check(Strategi strategi) {
        List<Problem> problems = new ArrayList<>();
        StrategiCheck.checkTogether(Place.root(strategi), problems::add);
        return problems;
    }

    /** Returns the type of an object of the model, or nothing where it is one of the application's. */
    static Optional<ModelType> typeOf(Object object) {
        return ModelType.of(object.getClass())
                .filter(type -> type.getType().getName().startsWith(Strategi.class.getPackageName() + "."));
    }

    private static String propertyName(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getKind() == ElementKind.PROPERTY ? node.getName() : name;
        }
        return name;
    }

    /** In a validator's path the index or key of an element belongs to what follows it, in a pointer it stands for itself. */
    private static Place<?> place(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        Place<?> place = Place.root(value);
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                place = place.inner(node.getIndex(), value);
            }
            if (node.getKey() != null) {
                place = place.inner(node.getKey(), value);
            }
            if (node.getKind() == ElementKind.PROPERTY && !node.getName().startsWith(UNNAMED)) {
                place = place.inner(node.getName(), value);
            }
        }
        return place;
    }
}
