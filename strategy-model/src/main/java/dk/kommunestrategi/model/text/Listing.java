package dk.kommunestrategi.model.text;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a text enumerates things: all of them where they are few, and never with a hole in the sentence. Of each no more is
 * shown than of anything quoted, so that a listing is short whatever it lists. Immutable and thread-safe.
 */
public final class Listing {

    private static final int SHOWN = 20;
    private static final String NONE = "–";

    private final String text;

    private Listing(String text) {
        this.text = text;
    }

    /**
     * {@return the things in their order, the first of them where there are many, and a dash where there are none}
     *
     * @param <T> what is enumerated
     * @param things the things, in the order in which they are named
     * @param name what a thing is called; its {@code toString()} is shown
     */
    public static <T> Listing of(Collection<T> things, Function<T, ?> name) {
        if (things.isEmpty()) {
            return new Listing(NONE);
        }
        Listing shown = all(things.stream().limit(SHOWN).toList(), name);
        return things.size() > SHOWN ? new Listing(shown.text + " …") : shown;
    }

    /**
     * {@return all of the things in their order, for those that a document can have no more of than there are}
     *
     * @param <T> what is enumerated
     * @param things the things, in the order in which they are named
     * @param name what a thing is called; its {@code toString()} is shown
     */
    public static <T> Listing all(Collection<T> things, Function<T, ?> name) {
        return new Listing(
                things.stream().map(name).map(Object::toString).map(Excerpt::of).collect(Collectors.joining(", ")));
    }

    /** {@return the enumeration as it stands in a sentence} */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listing that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
