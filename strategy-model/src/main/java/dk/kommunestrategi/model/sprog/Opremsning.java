package dk.kommunestrategi.model.sprog;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a text enumerates things: all of them where they are few, and never with a hole in the sentence. */
public final class Opremsning {

    private static final int VISTE = 20;
    private static final String INGEN = "–";

    private Opremsning() {}

    /** Returns the things in their order, the first of them where there are many, and a dash where there are none. */
    public static <T> String of(Collection<T> ting, Function<T, ?> betegnelse) {
        if (ting.isEmpty()) {
            return INGEN;
        }
        String viste =
                ting.stream().limit(VISTE).map(betegnelse).map(Object::toString).collect(Collectors.joining(", "));
        return ting.size() > VISTE ? viste + " …" : viste;
    }
}
