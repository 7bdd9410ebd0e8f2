package dk.kommunestrategi.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that may be absent but, where it is present, is not blank. To a validator the content of an empty optional is
 * {@code null}, which {@link jakarta.validation.constraints.NotBlank} refuses.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UdfyldtValidator.class)
public @interface Udfyldt {

    /** {@return the message for a blank text} */
    String message() default "{dk.kommunestrategi.tom}";

    /** {@return the validation groups; the product uses none} */
    Class<?>[] groups() default {};

    /** {@return what the embedding system attaches to violations} */
    Class<? extends Payload>[] payload() default {};
}
