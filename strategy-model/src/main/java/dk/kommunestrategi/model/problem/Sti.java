package dk.kommunestrategi.model.problem;

import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a document to one of its values ("sti": path). It is spelt out only when it is asked for:
 * nearly every value is in order. Immutable and thread-safe.
 */
public final class Sti {

    /** To the document as a whole. */
    public static final Sti ROD = new Sti(null, "");

    private final @Nullable Sti ydre;
    private final Object trin;

    private Sti(@Nullable Sti ydre, Object trin) {
        this.ydre = ydre;
        this.trin = trin;
    }

    /**
     * {@return the way that goes one step further, to the value of a key or to the element with an index}
     *
     * @param noegleEllerIndeks a key of an object, or an index in a list, from 0
     */
    public Sti til(Object noegleEllerIndeks) {
        return new Sti(this, noegleEllerIndeks);
    }

    /** {@return the way as a JSON pointer (RFC 6901)} */
    public String pointer() {
        return ydre == null ? "" : ydre.pointer() + Problem.pointer(trin);
    }

    /** As {@link #pointer()}. */
    @Override
    public String toString() {
        return pointer();
    }
}
