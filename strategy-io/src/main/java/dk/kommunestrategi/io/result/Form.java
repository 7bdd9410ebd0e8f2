package dk.kommunestrategi.io.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How a type whose JSON is not simply what it has is written: as an object of these keys, in this order. What is absent
 * is left out. Immutable and thread-safe.
 *
 * @param <T> the type
 */
final class Form<T> extends StdSerializer<T> {

    private final List<Part<T>> parts;

    private Form(Class<T> type, List<Part<T>> parts) {
        super(type);
        this.parts = parts;
    }

    /**
     * A key with its value, or several of them.
     *
     * @param <T> the type of what has them
     */
    @FunctionalInterface
    interface Part<T> {
        /** Writes them into the object that is open. */
        void write(T value, JsonGenerator generator, SerializationContext context);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the list copies the array and hands it to nobody
    static <T> Form<T> of(Class<T> type, Part<T>... parts) {
        return new Form<>(type, List.of(parts));
    }

    /**
     * One key.
     *
     * @param getter returns its value; an optional that holds none leaves the key out
     */
    static <T> Part<T> key(String key, Function<T, ?> getter) {
        return (value, generator, context) -> present(getter.apply(value)).ifPresent(content -> {
            generator.writeName(key);
            context.writeValue(generator, content);
        });
    }

    /** All keys of something that a value holds, among the value's own. */
    static <T, S> Part<T> keysOf(Form<S> form, Function<T, S> getter) {
        return (value, generator, context) -> form.writeKeys(getter.apply(value), generator, context);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        writeKeys(value, generator, context);
        generator.writeEndObject();
    }

    private void writeKeys(T value, JsonGenerator generator, SerializationContext context) {
        parts.forEach(part -> part.write(value, generator, context));
    }

    private static Optional<?> present(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional;
        }
        if (value instanceof OptionalInt number) {
            return number.stream().boxed().findFirst();
        }
        return value instanceof OptionalLong number ? number.stream().boxed().findFirst() : Optional.of(value);
    }
}
