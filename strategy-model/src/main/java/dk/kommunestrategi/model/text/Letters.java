package dk.kommunestrategi.model.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * When letters count as the same. One rule, for everything that is read without regard to capitals:
 *
 * <ul>
 *   <li>a capital and its small letter are the same, where each is the other's: Å and å, but not the dotless ı and I, the
 *       long ſ and S, ß and ss, or ς and σ;
 *   <li>a letter composed of its parts is the same as one made in one piece, and the signs of Kelvin and Ångström are K and
 *       Å, as Unicode has it;
 *   <li>digits are 0 to 9, and no others.
 * </ul>
 *
 * <p>What is matched without regard to capitals is matched as {@link #small(String)}, which leaves every letter in its place,
 * so that whatever is looked up afterwards follows the same rule.
 */
public final class Letters {

    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";

    private static final Pattern OTHER_THAN_IT_SEEMS =
            Pattern.compile("[[\\p{L}&&[^\\p{IsLatin}]][\\p{Nd}&&[^0-9]]ıİſ\\uFF21-\\uFF5A\\uFB00-\\uFB06]");

    private static final Pattern SPACES = Pattern.compile(" +");

    private Letters() {}

    /**
     * {@return the text in small letters, each in its place: as long as before}
     *
     * @param text any text
     */
    public static String small(String text) {
        char[] letters = text.toCharArray();
        for (int k = 0; k < letters.length; k++) {
            // Most letters are small ones of ASCII.
            if (letters[k] >= 'A' && !(letters[k] >= 'a' && letters[k] <= 'z')) {
                char small = Character.toLowerCase(letters[k]);
                if (Character.toUpperCase(small) == letters[k]) {
                    letters[k] = small;
                }
            }
        }
        return new String(letters);
    }

    /**
     * {@return the text with every letter in one piece}
     *
     * @param text any text
     */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * {@return whether two texts are the same but for capitals and the composition of letters}
     *
     * @param text any text
     * @param other the text to compare with
     */
    public static boolean isSame(String text, String other) {
        return small(composed(text)).equals(small(composed(other)));
    }

    /**
     * {@return whether every letter and digit of the text is what it seems: one of our alphabet, in its ordinary shape}
     *
     * @param text any text
     */
    public static boolean isLatin(String text) {
        return !OTHER_THAN_IT_SEEMS.matcher(composed(text)).find();
    }

    /**
     * {@return what can be seen of the text, with single spaces: empty where nothing can}
     *
     * @param text any text
     */
    public static String visible(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints().filter(Letters::isSpaceOrVisible).forEach(c -> seen.appendCodePoint(isSpace(c) ? ' ' : c));
        return composed(SPACES.matcher(seen).replaceAll(" ").strip());
    }

    /**
     * {@return whether anything can be seen of the text}
     *
     * @param text any text
     */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(c -> !isSpace(c) && isSpaceOrVisible(c));
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    /** Format characters, control characters, fillers, selectors of variants and tags do not show by themselves. */
    private static boolean isSpaceOrVisible(int character) {
        return isSpace(character)
                || !(Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.CONTROL
                        || FILLERS.indexOf(character) >= 0
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0000 && character <= 0xE0FFF));
    }
}
