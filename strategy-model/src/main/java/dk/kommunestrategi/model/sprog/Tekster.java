package dk.kommunestrategi.model.sprog;

import dk.kommunestrategi.model.text.PlainText;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.threeten.extra.YearHalf;

/**
 * The texts of one part of the product in every language: a pair of property files {@code NAME_da} and {@code NAME_en}.
 * Which language is used never depends on the machine's default. Immutable and thread-safe.
 */
public final class Tekster {

    private final Function<Locale, ResourceBundle> bundles;

    /**
     * The texts that a function finds.
     *
     * @param bundles {@code locale -> ResourceBundle.getBundle("package.NAME", locale)}, written where the property
     *     files stand: a module shows its files to its own code only
     */
    public Tekster(Function<Locale, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /**
     * {@return a text with its places {@code {0}}, {@code {1}} … filled} A {@link Tekst} and a half-year are said as
     * the language says them, everything else as its {@code toString()}, and all of it as {@link PlainText}: what comes
     * from a document never breaks the sentence it stands in.
     *
     * @param sprog the language of the text
     * @param key the text's key in the property files
     * @param arguments what fills the places, that of {@code {0}} first
     * @throws java.util.MissingResourceException if there is no such text: a mistake in the program
     */
    public String text(Sprog sprog, String key, Object... arguments) {
        return text(sprog, key, Arrays.asList(arguments));
    }

    /**
     * As {@link #text(Sprog, String, Object...)}, with the arguments as a list.
     *
     * @param sprog the language of the text
     * @param key the text's key in the property files
     * @param arguments what fills the places, that of {@code {0}} first
     * @return the text with its places filled
     */
    public String text(Sprog sprog, String key, List<?> arguments) {
        String pattern = bundles.apply(sprog.getLocale()).getString(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            // Most texts are as they stand: to look for places in them takes longer than everything else.
            return pattern;
        }
        Object[] rendered = arguments.stream()
                .map(argument -> PlainText.of(render(sprog, argument)))
                .toArray();
        return new MessageFormat(pattern, sprog.getLocale()).format(rendered);
    }

    private static String render(Sprog sprog, Object argument) {
        if (argument instanceof Tekst tekst) {
            return tekst.text(sprog);
        }
        return argument instanceof YearHalf halvaar ? sprog.halvaar(halvaar) : String.valueOf(argument);
    }
}
