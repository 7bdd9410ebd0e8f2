package dk.kommunestrategi.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of the strategy fit together: every rule of {@link StrategiCheck} holds that is an error when broken. Each
 * breach is a violation of its own, at the place that breaks the rule.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SammenhaengValidator.class)
public @interface Sammenhaeng {

    /** {@return the message, where a breach has none of its own} */
    String message() default "{dk.kommunestrategi.sammenhaeng}";

    /** {@return the validation groups; the product uses none} */
    Class<?>[] groups() default {};

    /** {@return what the embedding system attaches to violations} */
    Class<? extends Payload>[] payload() default {};
}
