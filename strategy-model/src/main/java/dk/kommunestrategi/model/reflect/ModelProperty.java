package dk.kommunestrategi.model.reflect;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A property of a type of the model, which is also a key of its JSON object.
 *
 * @param name its name in the builder and in JSON
 * @param getter the method of the interface that returns it
 */
public record ModelProperty(String name, Method getter) {

    /** Returns its value in an object of the type that has it. */
    public Object get(Object object) {
        try {
            return getter.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter + " failed", e);
        }
    }

    /** Whether a record has it as a component. */
    public boolean isComponent() {
        return getter.getDeclaringClass().isRecord();
    }

    /** Whether the type declares a default, which holds where a document leaves the property out. */
    public boolean hasDefaultValue() {
        return getter.isDefault();
    }

    /** Returns the default that the type declares, or nothing when it declares none. */
    public Optional<Object> defaultValue() {
        if (!hasDefaultValue()) {
            return Optional.empty();
        }
        Class<?> type = getter.getDeclaringClass();
        Object without =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, InvocationHandler::invokeDefault);
        try {
            return Optional.of(getter.invoke(without));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The default of " + getter + " depends on other properties", e);
        }
    }

    /** Whether a document must have it: it has no default, is not optional, and is nothing that may be empty. */
    public boolean isRequired() {
        return !hasDefaultValue()
                && !isOptional()
                && !isMap()
                && (!isList() || getter.isAnnotationPresent(NotEmpty.class));
    }

    /** Whether its value can be absent from the model too. */
    public boolean isOptional() {
        Class<?> type = getter.getReturnType();
        return type == Optional.class || type == OptionalInt.class || type == OptionalLong.class;
    }

    /** Whether it is a text in somebody's own words that may be absent, but not empty. */
    public boolean isText() {
        return isOptional()
                && getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType optional
                && optional.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Udfyldt.class);
    }

    /** Puts a value that may be absent into a builder of the type that has the property. */
    public void set(Object builder, Optional<?> value) {
        try {
            builder.getClass().getMethod(name, Optional.class).invoke(builder, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be set", e);
        }
    }

    /** Whether it is a list. */
    public boolean isList() {
        return getter.getReturnType() == List.class;
    }

    /** Whether it holds a value for each of some constants, by whose names an object of JSON holds them. */
    public boolean isMap() {
        return getter.getReturnType() == Map.class;
    }

    /** The least number that it can be: that of its own constraint, or of its type. */
    public long smallest() {
        Min min = getter.getAnnotation(Min.class);
        return min == null ? Integer.MIN_VALUE : min.value();
    }

    /** The greatest number that it can be; as {@link #smallest()}. */
    public long largest() {
        Max max = getter.getAnnotation(Max.class);
        return max == null ? Integer.MAX_VALUE : max.value();
    }

    /** The type of its value in JSON, where what is absent is left out: that inside an optional, or its own. */
    public Type valueType() {
        if (getter.getReturnType() == OptionalInt.class) {
            return int.class;
        }
        if (getter.getReturnType() == OptionalLong.class) {
            return long.class;
        }
        return isOptional() ? content(getter.getGenericReturnType()) : getter.getGenericReturnType();
    }

    /** Returns the type of what a list, an optional or a map holds. */
    public static Type content(Type container) {
        Type[] arguments = ((ParameterizedType) container).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    /** Returns the constants by which a map of this type holds its values, or nothing when the type is no map's. */
    public static Optional<Class<?>> constants(Type type) {
        return type instanceof ParameterizedType container && container.getRawType() == Map.class
                ? Optional.of((Class<?>) container.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** The type that the builder's method takes when a document states the property. */
    public Class<?> parameterType() {
        if (isList()) {
            return Iterable.class;
        }
        return valueType() instanceof Class<?> type ? type : getter.getReturnType();
    }
}
