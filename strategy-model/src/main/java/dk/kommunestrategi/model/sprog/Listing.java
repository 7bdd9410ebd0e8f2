package dk.kommunestrategi.model.sprog;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a text enumerates things: all of them where they are few, and never with a hole in the sentence. */
public final class Listing {

    private static final int SHOWN = 20;
    private static final String INGEN = "–";

    private Listing() {}

    /**
     * {@return the things in their order, the first of them where there are many, and a dash where there are none}
     *
     * @param <T> what is enumerated
     * @param ting the things, in the order in which they are named
     * @param betegnelse what a thing is called; its {@code toString()} is shown
     */
    public static <T> String of(Collection<T> ting, Function<T, ?> betegnelse) {
        if (ting.isEmpty()) {
            return INGEN;
        }
        String shown =
                ting.stream().limit(SHOWN).map(betegnelse).map(Object::toString).collect(Collectors.joining(", "));
        return ting.size() > SHOWN ? shown + " …" : shown;
    }
}
