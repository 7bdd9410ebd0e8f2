package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells that a number or an address reaches somebody, and what tells that it is another. */
class KontaktFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.345.678 kr.",
                "CVR 12345678",
                "1234 5678 kr.",
                "2022-2025",
                "20240131",
                "kl. 10.30-12.00",
                "25-008999",
                "9522c689-370b-4c16-a653-39b02b010c03",
                "EAN 5798000000000",
                "https://x.dk/12345678",
                "Sagsnr. 12345678",
                "Journalnummer: 76331234",
                "P-nr. 12345678",
                "17-11-2025",
                "17.11.2025 og 17/11/2025",
                "den 17 11 2025",
                "2025.11.17",
                "i skoleåret 2024/2025",
                "12.345.678",
                "12 345 678",
                "25-12345678",
                "DOK-12345678",
                "01.01.2024-12.01.2025",
                "01.02.24 1200 borgere",
                "0 1 2 3 4 5 6 7 8 9 10",
                "Dette at punktum sættes er godt",
                "Udvalget besluttede at sætte punktum for projektet.",
                "den 12.03.24 - 1530",
                "Sag 120324/2024",
                "Konto 290124: 1500 kr."
            })
    void otherNumbersStay(String text) {
        assertThat(KontaktFilter.without(text)).isEqualTo(text);
    }

    /** With no digit and no other word beside it: it is enough alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nn@kolding.dk",
                "nn(at)kolding.dk",
                "nn(AT)kolding.dk",
                "nn[a]kolding.dk",
                "jens(snabel-a)kolding.dk",
                "nn [at] kolding [dot] dk",
                "nn(a)kolding(punktum)dk",
                "nn%40kolding.dk",
                "nn\uFF20kolding.dk",
                "nn\uFF20kolding\u3002dk",
                "nn{at}kolding.dk",
                "nn[@]kolding.dk",
                "nn [ at ] kolding ( . ) dk",
                "nn @ kolding . dk",
                "nn at kolding dot dk",
                "nn\u200B@kolding.dk"
            })
    void aMailAddressGoesHoweverItsSignIsWritten(String mail) {
        assertThat(KontaktFilter.without("Skriv til " + mail)).isEqualTo("Skriv til [mailadresse udeladt]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "０１０１９０-１２３４",
                "٠١٠١٩٠-١٢٣٤",
                "010190\uFF0D1234",
                "010190\u200B-1234",
                "010190\u20141234",
                "010190_1234",
                "010190/1234",
                "010190:1234",
                "010190-12 34",
                "01 01 90 1234",
                "01.01.90-1234",
                "01/01/90-1234",
                "0101 90 12 34",
                "0 1 0 1 9 0 1 2 3 4"
            })
    void aCprNumberGoesInWhateverDigitsAndHoweverTheyAreParted(String cpr) {
        assertThat(KontaktFilter.without("CPR " + cpr + ".")).isEqualTo("CPR [cpr-nummer udeladt].");
        assertThat(KontaktFilter.without("Side １２")).isEqualTo("Side １２");
    }

    @Test
    void aNumberOfAnotherCountryGoes() {
        assertThat(KontaktFilter.without("Fra +1 (212) 555-0100 og +49 30 1234567."))
                .isEqualTo("Fra [telefonnummer udeladt] og [telefonnummer udeladt].");
    }

    /** What is written in pairs is dialled, whatever stands before it; what is not may be the number of anything. */
    @Test
    void aTelephoneNumberInPairsGoesAlsoAfterAWordForAnyNumber() {
        assertThat(KontaktFilter.without("nr. 76 33 12 34")).isEqualTo("nr. [telefonnummer udeladt]");
        assertThat(KontaktFilter.without("nr. 76331234")).isEqualTo("nr. 76331234");
    }

    /** However its digits are parted, and whatever else the word before it ends in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "22334455",
                "22/33/44/55",
                "22.33.44.55",
                "22 - 33 - 44 - 55",
                "22. 33. 44. 55",
                "22-33 44 55",
                "22 33/44 55",
                "2233/4455",
                "2233.4455",
                "223 344 55",
                "223 34 455",
                "2233 44 55",
                "22 33 4455",
                "22 3344 55",
                "22 33\u00A044 55",
                "22\u200B33\u200B44\u200B55"
            })
    void aTelephoneNumberGoesHoweverItsDigitsAreParted(String number) {
        for (String before : List.of("Louise ", "Bruno ", "Ingrid ", "Jean ", "Per: ", "")) {
            assertThat(KontaktFilter.without(before + number + " (A)"))
                    .isEqualTo(before + "[telefonnummer udeladt] (A)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tlf22334455",
                "Tlf.nr22334455",
                "Telefon (22) 33 44 55",
                "mobil: 2 2 3 3 4 4 5 5",
                "tel 22 - 334455"
            })
    void aNumberThatIsCalledOneGoes(String called) {
        assertThat(KontaktFilter.without(called + ", Per"))
                .doesNotContainPattern("[0-9]")
                .endsWith(", Per");
        assertThat(KontaktFilter.without(called + " 2026"))
                .doesNotContain("4", "5")
                .endsWith(" 2026");
    }

    @Test
    void twoNumbersWithASignBetweenThemGoBoth() {
        assertThat(KontaktFilter.without("22 33 44 55/66 77 88 99")).doesNotContainPattern("[0-9]");
        assertThat(KontaktFilter.without("Hanne-22 33 44 55, Per22 33 44 56")).doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @CsvSource({
        "documentId, 22334455, ''",
        "sagsnr, 22334455, ''",
        "journalnummer, 22334455, ''",
        "antal, 22334455, ''",
        "telefonnummer, 22334455, [telefonnummer udeladt]",
        "mobilnr, 22334455, [telefonnummer udeladt]",
        "lokal, 22334455, [telefonnummer udeladt]",
        "lokal, 1212901234, [cpr-nummer udeladt]",
        "beloeb, 1212901234, [cpr-nummer udeladt]",
        "lokal, 112901234, [cpr-nummer udeladt]",
        "sagsnr, 112901234, ''",
        "beloeb, 112901234, ''",
        "lokal, 12901234, [telefonnummer udeladt]",
        "lokal, 2233445, ''"
    })
    void theKeyOfANumberSaysWhatItIs(String key, long number, String instead) {
        assertThat(KontaktFilter.instead(number, key).orElse("")).isEqualTo(instead);
    }

    @Test
    void whatIsLeftOutIsCountedAndKeepsItsLines() {
        KontaktFilter.Cleaned cleaned = KontaktFilter.clean(
                "Skriv til nn@kolding.dk,\nring 22 33\n44 55 A.\nFødt 010190-1234, tlf. 66 77 88 99.");

        assertThat(cleaned.text())
                .isEqualTo("Skriv til [mailadresse udeladt],\nring [telefonnummer udeladt]\n A.\n"
                        + "Født [cpr-nummer udeladt], tlf. [telefonnummer udeladt].");
        assertThat(cleaned.count()).isEqualTo(4);
        assertThat(KontaktFilter.clean("Sag 7").count()).isZero();
    }

    /** Full width, as in Japanese, in Arabic, and with the points of Chinese. */
    @ParameterizedTest
    @CsvSource({
        "２２３３４４５５, [telefonnummer udeladt]",
        "٢٢٣٣٤٤٥٥, [telefonnummer udeladt]",
        "22。33｡44．55, [telefonnummer udeladt]",
        "nn＠kolding．dk, [mailadresse udeladt]",
        "nn@kolding｡dk, [mailadresse udeladt]"
    })
    void signsInOtherLettersReachSomebodyToo(String text, String without) {
        assertThat(KontaktFilter.without(text)).isEqualTo(without);
    }

    /** A word counts where it is near, and only for a number that may be written so. */
    @ParameterizedTest
    @CsvSource({
        "'Sagsnr. 2233 4455', 'Sagsnr. 2233 4455'",
        "'Sagsnr. 223 344 55', 'Sagsnr. [telefonnummer udeladt]'",
        "'Sagsnr. +4522334455', 'Sagsnr. [telefonnummer udeladt]'",
        "'Sagsnr.             22334455', 'Sagsnr.             22334455'",
        "'Sagsnr.                      22334455', 'Sagsnr.                      [telefonnummer udeladt]'"
    })
    void aWordBeforeANumberSaysWhatItIs(String text, String without) {
        assertThat(KontaktFilter.without(text)).isEqualTo(without);
    }
}
