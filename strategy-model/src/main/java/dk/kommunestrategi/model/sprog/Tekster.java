package dk.kommunestrategi.model.sprog;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.threeten.extra.YearHalf;

/**
 * The texts of one part of the product in every language: a pair of property files {@code NAME_da} and {@code NAME_en}
 * beside the class that speaks. Which language is used never depends on the machine's default. Immutable and
 * thread-safe.
 */
public final class Tekster {

    private final String bundle;
    private final Module module;

    private Tekster(String bundle, Module module) {
        this.bundle = bundle;
        this.module = module;
    }

    /** Returns the texts in the property files with this name in the package of the class. */
    public static Tekster of(Class<?> speaker, String name) {
        return new Tekster(speaker.getPackageName() + '.' + name, speaker.getModule());
    }

    /**
     * Returns a text with its places {@code {0}}, {@code {1}} … filled. Half-years and what is {@link Oversat}
     * are written as the language writes them, everything else as its {@code toString()}.
     *
     * @throws java.util.MissingResourceException if there is no such text: a mistake in the program
     */
    public String text(Sprog sprog, String key, Object... arguments) {
        return text(sprog, key, Arrays.asList(arguments));
    }

    /** As {@link #text(Sprog, String, Object...)}, with the arguments as a list. */
    public String text(Sprog sprog, String key, Iterable<?> arguments) {
        String pattern =
                ResourceBundle.getBundle(bundle, sprog.getLocale(), module).getString(key);
        List<String> rendered = new ArrayList<>();
        arguments.forEach(argument -> rendered.add(render(sprog, argument)));
        return new MessageFormat(pattern, sprog.getLocale()).format(rendered.toArray());
    }

    private static String render(Sprog sprog, Object argument) {
        if (argument instanceof YearHalf halvaar) {
            return sprog.halvaar(halvaar);
        }
        return argument instanceof Oversat oversat ? oversat.getTekst(sprog) : String.valueOf(argument);
    }
}
