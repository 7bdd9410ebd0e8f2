package dk.kommunestrategi.model.generator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which kind of strategy the parameter of a property takes; {@link Kind#VILKAARLIG} without. */
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Variant {

    /** The kind. */
    Kind value();
}
