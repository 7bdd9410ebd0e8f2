package dk.kommunestrategi.io.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
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
    interface Part<T> {
        /** Writes them into the object that is open. */
        void write(T value, JsonGenerator generator, SerializationContext context);

        /** The keys, in their order. */
        Stream<Key<?>> keys();
    }

    /**
     * A key, and what its value is.
     *
     * @param <T> the type of what has it
     * @param name the key
     * @param type the type of the value, or of the elements where it is a list
     * @param lists how many lists they stand in, one inside the other; 0 where the value is no list
     * @param required whether the key is always there
     * @param getter returns the value; an optional that holds none leaves the key out
     */
    record Key<T>(String name, Class<?> type, int lists, boolean required, Function<T, ?> getter) implements Part<T> {
        @Override
        public void write(T value, JsonGenerator generator, SerializationContext context) {
            present(getter.apply(value)).ifPresent(content -> {
                generator.writeName(name);
                context.writeValue(generator, content);
            });
        }

        @Override
        public Stream<Key<?>> keys() {
            return Stream.of(this);
        }
    }

    /** All keys of something that a value holds. */
    private record Inner<T, S>(Form<S> form, Function<T, S> getter) implements Part<T> {
        @Override
        public void write(T value, JsonGenerator generator, SerializationContext context) {
            form.writeKeys(getter.apply(value), generator, context);
        }

        @Override
        public Stream<Key<?>> keys() {
            return form.keys();
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the list copies the array and hands it to nobody
    static <T> Form<T> of(Class<T> type, Part<T>... parts) {
        return new Form<>(type, List.of(parts));
    }

    /** A key that is always there. */
    static <T, V> Part<T> key(String key, Class<V> type, Function<T, V> getter) {
        return new Key<>(key, type, 0, true, getter);
    }

    /** A key that is left out where there is no value. */
    static <T, V> Part<T> optional(String key, Class<V> type, Function<T, Optional<V>> getter) {
        return new Key<>(key, type, 0, false, getter);
    }

    /** As {@link #optional}, of a number. */
    static <T> Part<T> optionalInt(String key, Function<T, OptionalInt> getter) {
        return new Key<>(key, Integer.class, 0, false, getter);
    }

    /** As {@link #optionalInt}, of a large one. */
    static <T> Part<T> optionalLong(String key, Function<T, OptionalLong> getter) {
        return new Key<>(key, Long.class, 0, false, getter);
    }

    /** A list that is always there. */
    static <T, V> Part<T> list(String key, Class<V> type, Function<T, List<V>> getter) {
        return new Key<>(key, type, 1, true, getter);
    }

    /** Lists in a list that is always there. */
    static <T, V> Part<T> lists(String key, Class<V> type, Function<T, List<List<V>>> getter) {
        return new Key<>(key, type, 2, true, getter);
    }

    /** A list that is left out where there is none. */
    static <T, V> Part<T> optionalList(String key, Class<V> type, Function<T, Optional<List<V>>> getter) {
        return new Key<>(key, type, 1, false, getter);
    }

    /** All keys of something that a value holds, among the value's own. */
    static <T, S> Part<T> keysOf(Form<S> form, Function<T, S> getter) {
        return new Inner<>(form, getter);
    }

    /** The keys, in their order. */
    Stream<Key<?>> keys() {
        return parts.stream().flatMap(Part::keys);
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
