package dk.kommunestrategi.io.dagsorden.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

    static List<Word> in(String text) {
        return WORD.matcher(text).results().map(found -> of(text, found)).toList();
    }

    private static Word of(String text, MatchResult found) {
        String seen = UNSEEN.matcher(found.group()).replaceAll("");
        int first = text.codePointAt(found.start());
        return new Word(
                found.start(),
                found.end(),
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
