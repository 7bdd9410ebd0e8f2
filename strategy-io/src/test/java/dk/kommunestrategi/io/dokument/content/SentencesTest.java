package dk.kommunestrategi.io.dokument.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    /** Of what stands before the bar and after it, the first part is shown. */
    @ParameterizedTest
    @CsvSource({
        "5, ''",
        "20, Kort. Og godt.",
        "8, 'Den er kort. |Den er god.'",
        "13, 'Den er kort. |Den er god.'",
        "14, 'Den er kort. Den er god. |Slut.'",
        "8, 'Den følger jf. Serviceloven § 4. |Slut.'",
        "8, 'Den følger servicelovens § 4, stk. 2. |Slut.'",
        "8, 'Støtten, bl.a. Åben rådgivning. |Slut.'",
        "8, 'Den gælder nr. 3 og jf. Lov A. |Slut.'",
        "8, 'Den gælder jf. Lov'",
        "8, 'Den begyndte i 2026. |Slut.'"
    })
    void aBeginningEndsWhereASentenceDoes(int letter, String text) {
        int end = text.indexOf('|');
        String whole = text.replace("|", "");

        assertThat(Sentences.before(letter, whole)).isEqualTo(end < 0 ? whole : text.substring(0, end));
    }

    /** A heading alone says nothing. */
    @ParameterizedTest
    @CsvSource({"20, 'Den er god.|\nDen er kort. Slut.'", "28, 'Baggrund\nDen er god. Den er kort. |Slut.'"})
    void aBeginningEndsWithAParagraphThatIsLongEnough(int letter, String text) {
        assertThat(Sentences.before(letter, text.replace("|", ""))).isEqualTo(text.substring(0, text.indexOf('|')));
    }
}
