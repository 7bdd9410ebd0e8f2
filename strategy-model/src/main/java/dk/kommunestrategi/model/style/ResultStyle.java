package dk.kommunestrategi.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How a value type is generated that only we make and callers receive: as {@link ValueStyle}, but its builder lies in a
 * package {@code built} below, which no module exports.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PUBLIC,
        packageGenerated = "*.built",
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
public @interface ResultStyle {}
