package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.text.Excerpt;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that problems are about, or that holds such values: first wanted, and then found where it stands in a text. */
final class Target {

    private final Map<String, Target> inner = new HashMap<>();
    private @Nullable Findings findings;

    /**
     * Where a value was found.
     *
     * @param key where its key stands, or itself where it has none
     * @param value where it stands itself
     * @param written a scalar as written, shortened where it is long
     */
    record Findings(Position key, Position value, Optional<String> written) {}

    /** Wants the value that one step of a JSON pointer leads to, and returns it. */
    Target want(String step) {
        return inner.computeIfAbsent(step, absent -> new Target());
    }

    /** Returns the value that one step leads to if it is wanted and not found yet: the first of two equal keys counts. */
    Optional<Target> wanted(String step) {
        return Optional.ofNullable(inner.get(step)).filter(place -> place.findings == null);
    }

    /** Returns the value that one step leads to if it has been found. */
    Optional<Target> found(String step) {
        return Optional.ofNullable(inner.get(step)).filter(place -> place.findings != null);
    }

    /** Whether nothing inside the value is wanted. */
    boolean isInnermost() {
        return inner.isEmpty();
    }

    void foundAt(Position key, Position value, @Nullable String written) {
        findings = new Findings(key, value, Optional.ofNullable(written).map(Excerpt::of));
    }

    /** Where it was found. */
    Findings findings() {
        if (findings == null) {
            throw new IllegalStateException("Not found");
        }
        return findings;
    }
}
