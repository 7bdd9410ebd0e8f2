package dk.kommunestrategi.model;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reports where {@link StrategiCheck} finds that values do not fit together as constraint violations; the values by
 * themselves the validator checks. Called by validators, not by applications.
 */
public final class SammenhaengValidator implements ConstraintValidator<Sammenhaeng, Strategi> {

    /** The name that validators give an element of a list in a path. */
    private static final String ELEMENT = "<list element>";

    /** For the validator, which creates constraint validators itself. */
    public SammenhaengValidator() {}

    @Override
    public boolean isValid(Strategi strategi, ConstraintValidatorContext context) {
        List<Problem> fejl = new ArrayList<>();
        StrategiCheck.checkTogether(Place.root(strategi), fejl::add);
        fejl.removeIf(problem -> !problem.isFejl());
        context.disableDefaultConstraintViolation();
        fejl.forEach(problem -> report(problem, context));
        return fejl.isEmpty();
    }

    private static void report(Problem problem, ConstraintValidatorContext context) {
        var violation =
                context.buildConstraintViolationWithTemplate("{dk.kommunestrategi.problem." + problem.getCode() + "}");
        Function<String, NodeBuilderCustomizableContext> next = violation::addPropertyNode;
        Runnable done = violation::addConstraintViolation;
        List<String> steps = List.of(problem.getPointer().substring(1).split("/", -1));
        for (int k = 0; k < steps.size(); k++) {
            if (isIndex(steps.get(k))) {
                String name = k + 1 < steps.size() ? steps.get(k + 1) : ELEMENT;
                var node = next.apply(name).inIterable().atIndex(Integer.valueOf(steps.get(k++)));
                next = node::addPropertyNode;
                done = node::addConstraintViolation;
            } else if (isConstant(steps.get(k))) {
                var node = next.apply(steps.get(k + 1)).inIterable().atKey(steps.get(k++));
                next = node::addPropertyNode;
                done = node::addConstraintViolation;
            } else {
                var node = next.apply(steps.get(k));
                next = node::addPropertyNode;
                done = node::addConstraintViolation;
            }
        }
        done.run();
    }

    /** Properties begin with a small letter, constants that a map has as its keys with a capital. */
    private static boolean isConstant(String step) {
        return Character.isUpperCase(step.charAt(0));
    }

    private static boolean isIndex(String step) {
        return Character.isDigit(step.charAt(0));
    }
}
