package dk.kommunestrategi.io.dagsorden.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a text.
 *
 * @param start where it starts
 * @param end where it ends
 * @param key what it says: in small letters, composed, without what cannot be seen and without a division at the end of a
 *     line
 * @param capital whether it starts with a capital letter
 */
record Word(int start, int end, String key, boolean capital) {

    private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}\\p{Cf}]*+";

    private static final Pattern WORD = Pattern.compile(LETTERS + "(?:-[ \\t]*\\n\\s*(?=\\p{Ll})" + LETTERS + ")?+");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}|-\\s*\\n\\s*");

    /** Where a capital letter stands inside a word, two may have been run together. */
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    static List<Word> in(String text) {
        return WORD.matcher(text).results().flatMap(found -> in(text, found)).toList();
    }

    /** "HannePrøvesen" is a name in two words; "TillaegsDagsorden" is one word. */
    private static Stream<Word> in(String text, MatchResult found) {
        Word whole = of(text, found.start(), found.end());
        Matcher capital = INNER_CAPITAL.matcher(text).region(found.start(), found.end());
        List<Word> parts = new ArrayList<>();
        int from = found.start();
        while (capital.find()) {
            parts.add(of(text, from, capital.start()));
            from = capital.start();
        }
        Word last = of(text, from, found.end());
        boolean isNavn = !parts.isEmpty() && PersonTable.isFornavn(parts.get(0)) && PersonTable.isEfternavn(last);
        return isNavn ? Stream.concat(parts.stream(), Stream.of(last)) : Stream.of(whole);
    }

    private static Word of(String text, int start, int end) {
        String seen = UNSEEN.matcher(text.substring(start, end)).replaceAll("");
        int first = text.codePointAt(start);
        return new Word(
                start,
                end,
                Normalizer.normalize(seen, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
                Character.isUpperCase(first) || Character.isTitleCase(first));
    }

    boolean isInitial() {
        return capital && key.codePointCount(0, key.length()) == 1;
    }

    /** The word that this may be the genitive of; itself where it is none. */
    String stem() {
        return key.length() > 2 && key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
