package dk.kommunestrategi.io.tekst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the text one value stands, its key, and the values inside it. Filled while the text is scanned. */
final class Sted {

    /** The longest piece of a value that a problem shows. */
    private static final int MAX_VIST = 100;

    private final int noegle;
    private final int vaerdi;
    private final @Nullable String skrevet;
    private final Map<String, Sted> egenskaber = new LinkedHashMap<>(0);
    private final List<Sted> elementer = new ArrayList<>(0);

    /** A value: the offset of its key, or of itself where it has none, its own offset, and a scalar as written. */
    Sted(int noegle, int vaerdi, @Nullable String skrevet) {
        this.noegle = noegle;
        this.vaerdi = vaerdi;
        this.skrevet = skrevet == null || skrevet.length() <= MAX_VIST ? skrevet : afkort(skrevet);
    }

    int noegle() {
        return noegle;
    }

    int vaerdi() {
        return vaerdi;
    }

    Optional<String> skrevet() {
        return Optional.ofNullable(skrevet);
    }

    boolean har(String egenskab) {
        return egenskaber.containsKey(egenskab);
    }

    void add(String egenskab, Sted sted) {
        egenskaber.put(egenskab, sted);
    }

    void add(Sted element) {
        elementer.add(element);
    }

    /** Returns the value that one step of a JSON pointer leads to, or nothing when there is none. */
    Optional<Sted> under(String trin) {
        if (trin.matches("[0-9]{1,9}") && Integer.parseInt(trin) < elementer.size()) {
            return Optional.of(elementer.get(Integer.parseInt(trin)));
        }
        return Optional.ofNullable(egenskaber.get(trin.replace("~1", "/").replace("~0", "~")));
    }

    private static String afkort(String tekst) {
        return tekst.substring(0, tekst.offsetByCodePoints(0, MAX_VIST - 1)) + "…";
    }
}
