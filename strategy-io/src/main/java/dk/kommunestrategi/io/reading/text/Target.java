package dk.kommunestrategi.io.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that problems are about, or that holds such values: first wanted, and then found where it stands in a text. */
final class Target {

    /** The longest piece of a value that a problem shows. */
    private static final int MAX_SHOWN = 100;

    private final Map<String, Target> under = new HashMap<>();
    private @Nullable Findings findings;

    /**
     * Where a value was found.
     *
     * @param key where its key stands, or itself where it has none
     * @param vaerdi where it stands itself
     * @param written a scalar as written, shortened where it is long
     */
    record Findings(Position key, Position vaerdi, Optional<String> written) {}

    /** Wants the value that one step of a JSON pointer leads to, and returns it. */
    Target want(String trin) {
        return under.computeIfAbsent(trin, ny -> new Target());
    }

    /** Returns the value that one step leads to if it is wanted and not found yet: the first of two equal keys counts. */
    Optional<Target> wanted(String trin) {
        return Optional.ofNullable(under.get(trin)).filter(sted -> sted.findings == null);
    }

    /** Returns the value that one step leads to if it has been found. */
    Optional<Target> found(String trin) {
        return Optional.ofNullable(under.get(trin)).filter(sted -> sted.findings != null);
    }

    /** Whether nothing inside the value is wanted. */
    boolean isYderst() {
        return under.isEmpty();
    }

    void foundAt(Position key, Position vaerdi, @Nullable String written) {
        findings = new Findings(key, vaerdi, Optional.ofNullable(written).map(Target::shown));
    }

    /** Where it was found. */
    Findings findings() {
        if (findings == null) {
            throw new IllegalStateException("Not found");
        }
        return findings;
    }

    private static String shown(String tekst) {
        return tekst.length() <= MAX_SHOWN
                ? tekst
                : tekst.substring(0, tekst.offsetByCodePoints(0, MAX_SHOWN - 1)) + "…";
    }
}
