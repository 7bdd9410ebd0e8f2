package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.text.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The abbreviations by which records call bodies: the first letters of what a name is made of, as "ØU" or "SSU". */
final class OrganAbbreviation {

    /** Committees, councils and boards; the European Union is none of them. */
    private static final Pattern FORM = Pattern.compile("(?!EU$)\\p{Lu}{1,5}U|KB|BR");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** Where the last part of a compound begins. */
    private static final Pattern LAST_PART = Pattern.compile(
            "(?<=\\p{L}{2})(?=(?:udvalg|bestyrelse|råd|nævn|direktion)(?:et|en|n)?$)|(?<=\\p{L}{2})(?=repræsentationen$)");

    private static final Set<String> FILLERS = Set.of("og", "for", "i", "af", "samt", "vedr", "om");

    private OrganAbbreviation() {}

    /** Whether a text may be an abbreviation of a body's name. */
    static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Returns how a name may be abbreviated: of "Udvalget for Kultur og Fritid" as UKF, or as KFU. */
    static Set<String> of(String navn) {
        List<String> parts = Arrays.stream(BETWEEN_WORDS.split(Letters.small(Letters.composed(navn))))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .flatMap(LAST_PART::splitAsStream)
                .collect(Collectors.toCollection(ArrayList::new));
        if (parts.size() < 2) {
            return Set.of();
        }
        String inOrder = initials(parts);
        parts.add(parts.remove(0));
        return parts.get(parts.size() - 1).startsWith("udvalg") ? Set.of(inOrder, initials(parts)) : Set.of(inOrder);
    }

    private static String initials(List<String> parts) {
        return parts.stream()
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
