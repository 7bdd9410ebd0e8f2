package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.problem.Problemkode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter of a property takes strategies with one error, as {@link Strategier#invalid(Problemkode...)}. */
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Invalid {

    /** The codes to choose from; none stands for all. */
    Problemkode[] value() default {};
}
