package dk.kommunestrategi.model.text;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a text enumerates things: all of them where they are few, and never with a hole in the sentence. */
public final class Listing {

    private static final int SHOWN = 20;
    private static final String NONE = "–";

    private Listing() {}

    /**
     * {@return the things in their order, the first of them where there are many, and a dash where there are none}
     *
     * @param <T> what is enumerated
     * @param things the things, in the order in which they are named
     * @param name what a thing is called; its {@code toString()} is shown
     */
    public static <T> String of(Collection<T> things, Function<T, ?> name) {
        if (things.isEmpty()) {
            return NONE;
        }
        String shown =
                things.stream().limit(SHOWN).map(name).map(Object::toString).collect(Collectors.joining(", "));
        return things.size() > SHOWN ? shown + " …" : shown;
    }
}
