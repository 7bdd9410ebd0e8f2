package dk.kommunestrategi.io.tekst;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that problems are about, or that holds such values: first wanted, and then found where it stands in a text. */
final class Sted {

    /** The longest piece of a value that a problem shows. */
    private static final int MAX_VIST = 100;

    private final Map<String, Sted> under = new HashMap<>();
    private @Nullable Fund fund;

    /**
     * Where a value was found.
     *
     * @param noegle where its key stands, or itself where it has none
     * @param vaerdi where it stands itself
     * @param skrevet a scalar as written, shortened where it is long
     */
    record Fund(Position noegle, Position vaerdi, Optional<String> skrevet) {}

    /** Wants the value that one step of a JSON pointer leads to, and returns it. */
    Sted want(String trin) {
        return under.computeIfAbsent(trin, ny -> new Sted());
    }

    /** Returns the value that one step leads to if it is wanted and not found yet: the first of two equal keys counts. */
    Optional<Sted> wanted(String trin) {
        return Optional.ofNullable(under.get(trin)).filter(sted -> sted.fund == null);
    }

    /** Returns the value that one step leads to if it has been found. */
    Optional<Sted> found(String trin) {
        return Optional.ofNullable(under.get(trin)).filter(sted -> sted.fund != null);
    }

    /** Whether nothing inside the value is wanted. */
    boolean erYderst() {
        return under.isEmpty();
    }

    void foundAt(Position noegle, Position vaerdi, @Nullable String skrevet) {
        fund = new Fund(noegle, vaerdi, Optional.ofNullable(skrevet).map(Sted::vist));
    }

    /** Where it was found. */
    Fund fund() {
        if (fund == null) {
            throw new IllegalStateException("Not found");
        }
        return fund;
    }

    private static String vist(String tekst) {
        return tekst.length() <= MAX_VIST ? tekst : tekst.substring(0, tekst.offsetByCodePoints(0, MAX_VIST - 1)) + "…";
    }
}
