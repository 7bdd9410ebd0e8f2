package dk.kommunestrategi.model.problem;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value together with where in its document it stands. The way is spelt out only when it is asked for: nearly every
 * value is in order. Immutable and thread-safe where the value is.
 *
 * @param <T> the type of the value
 */
public final class Place<T> {

    private final @Nullable Place<?> outer;
    private final Object step;
    private final T value;
    private final Runnable poll;

    private Place(@Nullable Place<?> outer, Object step, T value, Runnable poll) {
        this.outer = outer;
        this.step = step;
        this.value = value;
        this.poll = poll;
    }

    /**
     * {@return the place of a document as a whole}
     *
     * @param <T> the type of the document
     * @param document the value at the root
     */
    public static <T> Place<T> root(T document) {
        return root(document, () -> {});
    }

    /**
     * {@return the place of a document as a whole, for a caller who may not wait until all of it is looked through}
     *
     * @param <T> the type of the document
     * @param document the value at the root
     * @param poll is run before each element of each list in the document that is looked at; what it throws reaches who looks
     */
    public static <T> Place<T> root(T document, Runnable poll) {
        return new Place<>(null, "", document, poll);
    }

    /** Lets whoever may not wait say so: to be called before each thing that is looked at and is no element of a list here. */
    public void poll() {
        poll.run();
    }

    /** {@return the value that stands here} */
    public T value() {
        return value;
    }

    /**
     * {@return the place one step further in}
     *
     * @param <V> the type of the value there
     * @param keyOrIndex a key of the object here, or an index in the list here, from 0
     * @param inner the value there
     */
    public <V> Place<V> inner(Object keyOrIndex, V inner) {
        return new Place<>(this, keyOrIndex, inner, poll);
    }

    /**
     * {@return the place of a property of the object here}
     *
     * @param <V> the type of the property
     * @param key its key
     * @param getter returns its value
     */
    public <V> Place<V> property(String key, Function<? super T, ? extends V> getter) {
        return inner(key, getter.apply(value));
    }

    /**
     * {@return the place of a property of the object here, or nothing where it is absent}
     *
     * @param <V> the type of the property
     * @param key its key
     * @param getter returns its value
     */
    public <V> Optional<Place<V>> optional(String key, Function<? super T, Optional<V>> getter) {
        return getter.apply(value).map(present -> inner(key, present));
    }

    /**
     * {@return the places of the elements of a list that is a property of the object here}
     *
     * @param <E> the type of the elements
     * @param key the list's key
     * @param getter returns the list
     */
    public <E> List<Place<E>> elements(String key, Function<? super T, ? extends List<E>> getter) {
        return new Elements<>(inner(key, getter.apply(value)));
    }

    /**
     * {@return the elements of a list that is a property of the object here, for whom their places do not matter}
     *
     * @param <E> the type of the elements
     * @param getter returns the list
     */
    public <E> List<E> each(Function<? super T, ? extends List<E>> getter) {
        return new Each<>(getter.apply(value), poll);
    }

    /** {@return the way from the root to here as a JSON pointer (RFC 6901)} */
    public String pointer() {
        return outer == null ? "" : outer.pointer() + Problem.pointer(step);
    }

    /**
     * {@return the way to a property of the object here, present or not, as a JSON pointer}
     *
     * @param key the property's key
     */
    public String pointer(String key) {
        return pointer() + Problem.pointer(key);
    }

    /**
     * {@return a builder for a problem with the value here, which it shows}
     *
     * @param code what kind of problem it is
     * @param arguments what fills the places of the texts, in the code's own order
     */
    public Problem.Builder wrong(Problemkode code, Object... arguments) {
        Problem.Builder problem = lacking(code, arguments);
        problem.value(value.toString());
        return problem;
    }

    /**
     * {@return a builder for a problem with what is not here, or not as it must be: there is no single value to show}
     *
     * @param code what kind of problem it is
     * @param arguments what fills the places of the texts, in the code's own order
     */
    public Problem.Builder lacking(Problemkode code, Object... arguments) {
        return Problem.of(code, pointer(), arguments);
    }

    /** As {@link #pointer()}. */
    @Override
    public String toString() {
        return pointer();
    }

    /** Whoever may not wait is asked before each element. */
    private static final class Each<E> extends AbstractList<E> implements RandomAccess {
        private final List<E> list;
        private final Runnable poll;

        Each(List<E> list, Runnable poll) {
            this.list = list;
            this.poll = poll;
        }

        @Override
        public E get(int index) {
            poll.run();
            return list.get(index);
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** Makes the place of an element when it is asked for. */
    private static final class Elements<E> extends AbstractList<Place<E>> implements RandomAccess {
        private final Place<? extends List<E>> list;

        Elements(Place<? extends List<E>> list) {
            this.list = list;
        }

        @Override
        public Place<E> get(int index) {
            list.poll();
            return list.inner(index, list.value().get(index));
        }

        @Override
        public int size() {
            return list.value().size();
        }
    }
}
