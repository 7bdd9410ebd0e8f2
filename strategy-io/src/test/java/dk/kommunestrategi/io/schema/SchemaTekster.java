package dk.kommunestrategi.io.schema;

import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/**
 * The words of the schemas by {@code type}, {@code type.property} and {@code type.CONSTANT}. Titles are names, from which
 * generators of code make types: they are Danish in every language.
 */
final class SchemaTekster {

    /** {@code Title: Description.}; of a constant its description only. */
    private static final Properties DANSK = new Properties();

    /** The description only; it stands beside the Danish one, so that whoever writes one sees the other. */
    private static final Properties ENGELSK = new Properties();

    private static final String ENGLISH = ".en";

    static {
        Properties all = load("SchemaTekster.properties");
        all.stringPropertyNames().forEach(key -> {
            if (key.endsWith(ENGLISH)) {
                ENGELSK.put(key.substring(0, key.length() - ENGLISH.length()), all.getProperty(key));
            } else {
                DANSK.put(key, all.getProperty(key));
            }
        });
    }

    private final Sprog sprog;

    SchemaTekster(Sprog sprog) {
        this.sprog = sprog;
    }

    /** What is worded in a language. */
    static Set<String> keys(Sprog sprog) {
        return (sprog == Sprog.DANSK ? DANSK : ENGELSK).stringPropertyNames();
    }

    /** Generators of code call types by titles: one that stands several times says of what it is the title. */
    String title(String key) {
        String title = dansk(key)[0];
        long same = DANSK.values().stream()
                .filter(tekst -> ((String) tekst).startsWith(title + ": "))
                .count();
        int dot = key.indexOf('.');
        return same == 1 || dot < 0 ? title : title + " (" + dansk(key.substring(0, dot))[0] + ")";
    }

    String description(String key) {
        return sprog == Sprog.DANSK ? dansk(key)[1] : ENGELSK.getProperty(key, "Without a description: " + key);
    }

    String constant(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return (sprog == Sprog.DANSK ? DANSK : ENGELSK).getProperty(key, "?: " + key);
    }

    private static String[] dansk(String key) {
        return DANSK.getProperty(key, "Uden titel: Uden beskrivelse: " + key).split(": ", 2);
    }

    private static Properties load(String resource) {
        Properties tekster = new Properties();
        try (Reader reader =
                new InputStreamReader(SchemaTekster.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            tekster.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekster;
    }
}
