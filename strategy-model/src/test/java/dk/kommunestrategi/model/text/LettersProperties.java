package dk.kommunestrategi.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** The one rule by which letters count as the same. */
class LettersProperties {

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÉÜÖ";

    private static final String SMALL = "abcdefghijklmnopqrstuvwxyzæøåéüö";

    @Example
    void capitalsAreTheirSmallLetters() {
        assertThat(Letters.small(CAPITALS)).isEqualTo(SMALL);
        assertThat(Letters.small(SMALL)).isEqualTo(SMALL);
        assertThat(Letters.isSame(CAPITALS, Normalizer.normalize(SMALL, Normalizer.Form.NFD)))
                .isTrue();
    }

    /** The dotless i, the dotted capital, the long s, ẞ, the final sigma, full width. */
    @Example
    void whatOnlyLooksLikeALetterIsAnother() {
        String lookalikes = "ıİſẞς\uFF41\uFF21\uFF11";

        assertThat(Letters.small(lookalikes)).isEqualTo(lookalikes.replace('\uFF21', '\uFF41'));
        for (String letter : letters(lookalikes)) {
            assertThat(letters("iIsSaA1ßσ")).noneMatch(other -> Letters.isSame(letter, other));
        }
    }

    /** The signs of Kelvin and Ångström are the letters K and Å, by composition. */
    @Example
    void whatUnicodeCallsTheSameIsTheSame() {
        assertThat(Letters.isSame("\u212A\u212B", "kå")).isTrue();
        assertThat(Letters.small("\u212A\u212B")).isEqualTo("\u212A\u212B");
    }

    @Property(tries = 300)
    void everyLetterStaysInItsPlaceAndSmallOnceIsSmallForEver(@ForAll String text) {
        String small = Letters.small(text);

        assertThat(small).hasSameSizeAs(text);
        assertThat(Letters.small(small)).isEqualTo(small);
    }

    /** Against the definition: the same for each pair of characters alone. */
    @Property(tries = 300)
    void twoCharactersAreTheSameWhereEachIsTheOthersCapitalOrSmallLetter(
            @ForAll @CharRange(from = '\u0000', to = '\u24FF') char one) {
        char small = Character.toLowerCase(one);
        boolean isPair = Character.toUpperCase(small) == one;

        assertThat(Letters.small(String.valueOf(one)).equals(String.valueOf(small)))
                .isEqualTo(isPair || small == one);
    }

    @Property(tries = 300)
    void whatCannotBeSeenMakesNoDifferenceToTheEye(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 5) String text,
            @ForAll
                    @StringLength(min = 1, max = 3)
                    @Chars({'\u200B', '\u200D', '\u00AD', '\uFEFF', '\u2060', '\u3164', '\uFE0F', '\u0000', '\u202E'})
                    String invisible) {
        assertThat(Letters.visible(invisible + text + invisible)).isEqualTo(text);
        assertThat(Letters.visible(" " + text + "\u00A0\t" + invisible + text)).isEqualTo(text + " " + text);
        assertThat(Letters.isVisible(invisible + text)).isTrue();
        assertThat(Letters.isVisible(invisible)).isFalse();
        assertThat(Letters.visible(invisible)).isEmpty();
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }
}
