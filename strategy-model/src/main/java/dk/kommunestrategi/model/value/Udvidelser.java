package dk.kommunestrategi.model.value;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What other systems keep with a part of a strategy ("udvidelser": extensions), each under a name space of its own, so that
 * nobody takes it for a misspelt key, and none for another's. The format gives it no meaning; it is kept, compared and written
 * as it was read. Immutable and thread-safe.
 *
 * @param vaerdier by name space, in the order of these, a value of JSON as a text: {@code {"dk.leverandoer.sag":
 *     "{\"journal\":7}"}}
 */
public record Udvidelser(Map<String, String> vaerdier) {

    /** None. */
    public static final Udvidelser INGEN = new Udvidelser(Map.of());

    /** What a name space looks like: the name of a domain turned round, and what is the vendor's own after it. */
    public static final String NAVNERUM = "^[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+$";

    private static final Pattern PATTERN = Pattern.compile(NAVNERUM);

    /**
     * Extensions; the map is copied.
     *
     * @param vaerdier by name space, values of JSON as texts; whoever writes them as a document finds out whether they are
     * @throws IllegalArgumentException if a key is no name space
     */
    public Udvidelser {
        vaerdier.keySet().stream()
                .filter(navnerum -> !isNavnerum(navnerum))
                .findFirst()
                .ifPresent(navnerum -> {
                    throw new IllegalArgumentException(navnerum + " is no name space such as dk.leverandoer.sag");
                });
        vaerdier = Collections.unmodifiableMap(new TreeMap<>(vaerdier));
    }

    /**
     * {@return whether a key is a name space}
     *
     * @param key the key
     */
    public static boolean isNavnerum(String key) {
        return PATTERN.matcher(key).matches();
    }

    /**
     * {@return the value under a name space, as JSON; nothing where there is none}
     *
     * @param navnerum the name space, for example {@code "dk.leverandoer.sag"}
     */
    public Optional<String> vaerdi(String navnerum) {
        return Optional.ofNullable(vaerdier.get(navnerum));
    }

    /**
     * {@return the same extensions with one more, or with another value for one}
     *
     * @param navnerum the name space
     * @param json the value, as JSON
     */
    public Udvidelser with(String navnerum, String json) {
        Map<String, String> with = new TreeMap<>(vaerdier);
        with.put(navnerum, json);
        return new Udvidelser(with);
    }
}
