package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "https://x.dk/12345678"
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
                "nn\uFF20kolding.dk"
            })
    void aMailAddressGoesHoweverItsSignIsWritten(String mail) {
        assertThat(KontaktFilter.without("Skriv til " + mail)).isEqualTo("Skriv til [mailadresse udeladt]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"０１０１９０-１２３４", "٠١٠١٩٠-١٢٣٤", "010190\uFF0D1234"})
    void aCprNumberGoesInWhateverDigits(String cpr) {
        assertThat(KontaktFilter.without("CPR " + cpr + ".")).isEqualTo("CPR [cpr-nummer udeladt].");
        assertThat(KontaktFilter.without("Side １２")).isEqualTo("Side １２");
    }

    /** What is written in pairs is dialled, whatever stands before it; what is not may be the number of anything. */
    @Test
    void aTelephoneNumberInPairsGoesAlsoAfterAWordForAnyNumber() {
        assertThat(KontaktFilter.without("nr. 76 33 12 34")).isEqualTo("nr. [telefonnummer udeladt]");
        assertThat(KontaktFilter.without("nr. 76331234")).isEqualTo("nr. 76331234");
    }
}
