package dk.kommunestrategi.io.dagsorden.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What tells that a word is somebody's name, and what tells that it is not. */
class NavneFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hans Hansen og Ib deltog ikke.|# og # deltog ikke.",
                "Borgmester Jørn Xandersen bød velkommen.|Borgmester # bød velkommen.",
                "Sagen om Anna-Marie de la Cour Xyrup behandles.|Sagen om # behandles.",
                "H. P. Hansens brev.|#s brev.",
                "A.B. Hansen skrev.|# skrev.",
                "`Søren \"Fut\" Sørensens mor`|#s mor",
                "Xyz Qwert (V) og Vagabond Mand (SF) foreslog det.|# (V) og # (SF) foreslog det.",
                "Sagsbehandler: Tzu Li|Sagsbehandler: #",
                "Afbud fra Xyz Qwert og Tzu Li.|Afbud fra # og #.",
                "Imod stemte Xyz Qwert. Vejret er godt.|Imod stemte #. Vejret er godt.",
                "Xyz Qwert erklærede sig inhabil.|# erklærede sig inhabil.",
                "Ukendt Jeppesen talte.|# talte.",
                "Notat v/ Xyz Qwert|Notat v/ #"
            })
    void namesGo(String text, String without) {
        assertThat(clean(text)).isEqualTo(without.replace("#", "[navn udeladt]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hans forslag, Per 1. januar, Bo i Kolding.",
                "Peter Bangs Vej og Hans Jensens Fond.",
                "Venstre (V), Socialdemokratiet (A) og Dansk Folkeparti (O) stemte imod.",
                "Partiet stemte imod. Ingen deltog ikke. Kolding stemte for.",
                "Centerchef Teknik og Miljø deltog ikke.",
                "Deltagere: Socialudvalget og Byrådet",
                "Krisen i Messen, Prisen på Rejsen."
            })
    void whatIsNoNameStays(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

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
                "jens(snabel-a)kolding.dk"
            })
    void aMailAddressGoesHoweverItsSignIsWritten(String mail) {
        assertThat(KontaktFilter.without("Skriv til " + mail)).isEqualTo("Skriv til [mailadresse udeladt]");
    }

    private static String clean(String text) {
        NavneFilter filter = new NavneFilter(false);
        filter.learn(JsonNodeFactory.instance.stringNode(text));
        return filter.clean(text, "", "");
    }
}
