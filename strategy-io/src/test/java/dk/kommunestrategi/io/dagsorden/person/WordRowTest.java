package dk.kommunestrategi.io.dagsorden.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between two words, and what that says of them. */
class WordRowTest {

    @Test
    void betweenTwoWordsStandsWhatDoesAndAfterTheLastWhatFollows() {
        WordRow row = new WordRow("Xyz, Qwert.");

        assertThat(row.after(0)).isEqualTo(", ");
        assertThat(row.after(1)).isEqualTo(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xyz Qwert",
                "Xyz   Qwert",
                "Xyz-Qwert",
                "Xyz \"' Qwert",
                "X Qwert",
                "X. Qwert",
                "X.   Qwert",
                "X.-Qwert",
                // Only of two words that are known to be names no blank need stand between.
                "Hanne.Prøvesen",
                "Hanne_Prøvesen",
                "Hanne.Mogens"
            })
    void partsOfOneNameAreJoined(String text) {
        assertThat(new WordRow(text).isJoined(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xyz, Qwert",
                "Xyz    Qwert",
                "Xyz. Qwert",
                "X.    Qwert",
                "X, Qwert",
                "Xyz.Qwert",
                "Hanne.qwert",
                "Hanne.Qwert",
                "Hanne.mogens",
                "Qwert.Hanne",
                "Xyz",
                "Xyz       Qwert"
            })
    void otherWordsAreNot(String text) {
        assertThat(new WordRow(text).isJoined(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qwert kom.|0|true",
                "Han kom. Qwert gik.|2|true",
                "Han kom: Qwert gik.|2|true",
                "Han kom - Qwert gik.|2|true",
                "Han kom, Qwert gik.|2|false",
                "Brev fra Qwert.|2|false"
            })
    void aSentenceOrAnItemBeginsAfterItsSign(String text, int word, boolean begins) {
        assertThat(new WordRow(text).isSentenceStart(word)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qwert kom.|0|false",
                "Han kom. Qwert gik.|2|true",
                "Kom! Qwert gik.|1|true",
                "Han kom, Qwert gik.|2|false",
                // An initial has a point, too.
                "Brev X. Qwert gik.|2|false"
            })
    void aSentenceEndsAtItsSignAndAtNoInitial(String text, int word, boolean ended) {
        assertThat(new WordRow(text).isAfterSentence(word)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xyz Qwert|0|false",
                "Xyz Qwert|1|true",
                "Xyz, Qwert|1|false",
                "xyz Qwert|1|false",
                "X. Qwert|1|false",
                "Kommune Qwert|1|false"
            })
    void aLaterPartOfANameStandsAfterAWordThatMayBeOne(String text, int word, boolean isAfter) {
        WordRow row = new WordRow(text);

        assertThat(row.isAfterNavn(word)).isEqualTo(isAfter);
        assertThat(row.isAfterNavn(word)).isEqualTo(isAfter);
    }

    /** What goes on in capitals, with initials and words that join between; a place ends it, and the ninth word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xyz Qwert gik|1",
                "Xyz X. Qwert gik|2",
                "Xyz de la Qwert gik|3",
                "Xyz de la gik|0",
                "Xyz gik Qwert|0",
                "Xyz Kolding Qwert|2",
                "Xyz, Qwert|0",
                "A B C D E F G H Ix|8",
                "Xa Xb Xc Xd Xe Xf Xg Xh Xi Xj|8"
            })
    void aNameEndsWhereItsCapitalsDo(String text, int last) {
        assertThat(new WordRow(text).endOfNavn(0)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3, 1", "4, 1", "5, 2", "9, 2"})
    void theFirstWordAtOrAfterAPlaceIsFound(int position, int word) {
        assertThat(new WordRow("Xyz Qwer").indexAt(position)).isEqualTo(word);
    }
}
