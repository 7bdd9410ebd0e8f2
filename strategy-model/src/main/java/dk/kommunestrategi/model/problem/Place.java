package dk.kommunestrategi.model.problem;

import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a document to one of its values ("sti": path). It is spelt out only when it is asked for:
 * nearly every value is in order. Immutable and thread-safe.
 */
public final class Place {

    /** To the document as a whole. */
    public static final Place ROOT = new Place(null, "");

    private final @Nullable Place outer;
    private final Object trin;

    private Place(@Nullable Place outer, Object trin) {
        this.outer = outer;
        this.trin = trin;
    }

    /**
     * {@return the way that goes one step further, to the value of a key or to the element with an index}
     *
     * @param keyEllerIndex a key of an object, or an index in a list, from 0
     */
    public Place til(Object keyEllerIndex) {
        return new Place(this, keyEllerIndex);
    }

    /** {@return the way as a JSON pointer (RFC 6901)} */
    public String pointer() {
        return outer == null ? "" : outer.pointer() + Problem.pointer(trin);
    }

    /** As {@link #pointer()}. */
    @Override
    public String toString() {
        return pointer();
    }
}
