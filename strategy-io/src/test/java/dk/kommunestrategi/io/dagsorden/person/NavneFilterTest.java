package dk.kommunestrategi.io.dagsorden.person;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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
                "Borgmester Xyz Qwert bød velkommen.|Borgmester # bød velkommen.",
                "Centerchef Kolding Qwertz bød velkommen.|Centerchef # bød velkommen.",
                "Brev Qwertz læst, og Xyz Qwert deltog ikke.|Brev Qwertz læst, og # deltog ikke.",
                "Qwertz deltog ikke.|# deltog ikke.",
                "Xyz Kolding deltog ikke.|# deltog ikke.",
                "Brevet er Qwertz. Tzu Li deltog ikke.|Brevet er Qwertz. # deltog ikke.",
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
                "Notat v/ Xyz Qwert|Notat v/ #",
                "Afbud fra Xyz Qwert og Tzu de Li.|Afbud fra # og #.",
                "Afbud: Tzu de Li. Brev om de Li, Li og Tzu de Lis li.|Afbud: #. Brev om de Li, Li og # li.",
                "Xyz Qwert (V) talte om xyz qwerts brev.|# (V) talte om #s brev.",
                "Xyz Qwertsen talte.|# talte.",
                "Brev til HannePrøvesen og Hanne.Prøvesen|Brev til # og #",
                "Tak til HanneMarieQwertsen, Hanne_Berg.|Tak til #, #_#.",
                "Xyz Qwært (V) og Jørn Ævle (V).  Qwaerts brev, joern ævle.|# (V) og # (V).  #s brev, #."
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
                "Kolding deltog ikke.",
                "Qwertzet deltog ikke.",
                "Brev til centerchef. Qwertz Qwert er nyt.",
                "Deltagere: Socialudvalget og Byrådet",
                "Krisen i Messen, Prisen på Rejsen.",
                // A place before a word that may be a family name, an item before a word that is none, and one such
                // word.
                "Kolding Qwertsen åbner.",
                "LineNumber, MarkDown, PerPage, TillaegsDagsorden, JensHansensVej",
                "Afsnit B. Qwertz er nyt.",
                "Afbud:\nQwertz\n"
            })
    void whatIsNoNameStays(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aListHasANameOnEachOfItsLines() {
        assertThat(clean("Afbud:\nXyz Qwert\nTzu Li\n\nGodkendt."))
                .isEqualTo("Afbud:\n[navn udeladt]\n[navn udeladt]\n\nGodkendt.");
        assertThat(clean("Afbud:\nXyz Qwert\nIntet er nyt.\nTzu Li"))
                .isEqualTo("Afbud:\n[navn udeladt]\nIntet er nyt.\nTzu Li");
        assertThat(clean("Afbud:\nIb\nFormand X. Qwert og Tzu de Lix"))
                .isEqualTo("Afbud:\n[navn udeladt]\nFormand [navn udeladt] og [navn udeladt]");
    }

    /** What else is said of a person is no name. */
    @Test
    void thePartyOfAPersonIsNoName() {
        assertThat(cleaned("{'Medlem':{'Navn':'Xyz Qwert','Parti':'Qwertz'},'Tekst':'Qwertz og Qwert gik.'}"))
                .isEqualTo("{'Tekst':'Qwertz og [navn udeladt] gik.'}");
    }

    @Test
    void namesThatHaveBecomeANumberAreNotToldAsLeftOut() {
        NavneFilter filter = new NavneFilter(false);
        filter.learn(JsonNodeFactory.instance.stringNode("Afbud: Xyz Qwert"));
        String cleaned = filter.clean("Afbud: Xyz Qwert", "Felt", "/felt");
        assertThat(filter.told(List.of())).extracting(Problem::getCode).containsExactly(Problemkode.NAVNE_UDELADT);

        filter.counted("Felt", "/felt", cleaned);

        assertThat(filter.told(List.of())).isEmpty();
    }

    @Test
    void whoIsNamedInAKeyIsKnownInTheText() {
        assertThat(cleaned("{'Xyz Qwert (V)':'for','Tekst':'Qwert gik.'}"))
                .isEqualTo("{'[navn udeladt] (V)':'for','Tekst':'[navn udeladt] gik.'}");
    }

    @Test
    void aFieldForAPersonThatIsEmptyLeavesNobodyOut() {
        assertThat(cleaned("{'Medlem':null}")).isEqualTo("{'Medlem':null}");
    }

    private static String cleaned(String record) {
        JsonNode tree = JsonMapper.shared().readTree(record.replace('\'', '"'));
        NavneFilter filter = new NavneFilter(false);
        filter.learn(tree);
        return filter.clean(tree, "", "", "").toString().replace('"', '\'');
    }

    /** Both were somebody's name, and each has a field of its own. */
    @Test
    void noFieldIsLostWhereTwoKeysAreTheSameWithoutTheNames() {
        JsonNode tree = JsonMapper.shared()
                .readTree(
                        "{'Hanne Hansen':1,'[navn udeladt] 2':2,'Mogens Hansen':{'x@y.dk':3,'z@y.dk':4},'Ib Hansen':5}"
                                .replace('\'', '"'));
        NavneFilter filter = new NavneFilter(false);
        filter.learn(tree);

        assertThat(filter.clean(tree, "", "", "").toString().replace('"', '\''))
                .isEqualTo("{'[navn udeladt]':1,'[navn udeladt] 2':2,'[navn udeladt] 3':"
                        + "{'[mailadresse udeladt]':3,'[mailadresse udeladt] 2':4},'[navn udeladt] 4':5}");
    }

    /** A number has no words around it: its key says what it is, and a CPR number may have lost the zero it began with. */
    @ParameterizedTest
    @CsvSource({
        "Nyt,2112621234,[cpr-nummer udeladt]",
        "Nyt,112621234,[cpr-nummer udeladt]",
        "Nyt,76331234,[telefonnummer udeladt]",
        "Telefon nr.,76331234,[telefonnummer udeladt]",
        "Nyt,76331234.0,[telefonnummer udeladt]",
        "DocumentId,112621234,",
        "DocumentId,76331234,",
        "CVR,76331234,",
        "FileSize,76331234,",
        "Beløb,112621234,",
        "Nyt,-76331234,",
        "Nyt,76331234.5,",
        "Nyt,7633123,",
        "Nyt,3301621234,",
        "Nyt,1e99,"
    })
    void aNumberThatReachesSomebodyGoesAndOthersStay(String key, String number, String instead) {
        JsonNode tree = JsonMapper.shared().readTree("{\"" + key + "\":[" + number + "]}");

        for (boolean keepsNavne : List.of(true, false)) {
            NavneFilter filter = new NavneFilter(keepsNavne);
            boolean isPerson = !keepsNavne && PersonFelt.isPerson(key);
            assertThat(filter.clean(tree, "", "Felt", "/felt"))
                    .hasToString(
                            isPerson
                                    ? "{}"
                                    : "{\"" + key + "\":["
                                            + (instead == null ? tree.get(key).get(0) : '"' + instead + '"')
                                            + "]}");
            assertThat(filter.told(List.of()).stream()
                            .map(Problem::getCode)
                            .filter(code -> code == Problemkode.KONTAKTOPLYSNINGER_UDELADT))
                    .hasSize(instead == null || isPerson ? 0 : 1);
        }
    }

    /** Whoever may keep names may keep no numbers by which people are reached. */
    @Test
    void whoKeepsNamesLeavesTheRestOut() {
        NavneFilter filter = new NavneFilter(true);
        filter.learn(JsonNodeFactory.instance.stringNode("Xyz Qwert (V) gik."));

        assertThat(filter.keepsNavne()).isTrue();
        assertThat(filter.clean("Xyz Qwert (V), x@y.dk", "Felt", "/felt"))
                .isEqualTo("Xyz Qwert (V), [mailadresse udeladt]");
        assertThat(filter.mask("Xyz Qwert gik.")).isEqualTo("[navn udeladt] gik.");
        assertThat(filter.leaves("Medlem", JsonNodeFactory.instance.stringNode("Xyz Qwert"), "Felt", "/felt"))
                .isFalse();
        assertThat(filter.told(List.of()))
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.KONTAKTOPLYSNINGER_UDELADT);
    }

    @Test
    void whoLeavesNamesOutHasNothingToMask() {
        assertThat(new NavneFilter(false).keepsNavne()).isFalse();
        assertThat(new NavneFilter(false).mask("Xyz Qwert (V) gik.")).isEqualTo("Xyz Qwert (V) gik.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"['Xyz Qwert','Tzu Li','Ib']|3", "'Xyz Qwert, Tzu Li'|2", "{'Navn':'Xyz Qwert'}|1", "7|0", "[]|0"})
    void aFieldOfPersonsSaysHowManyTheyAre(String json, int antal) {
        JsonNode value = JsonMapper.shared().readTree(json.replace('\'', '"'));

        assertThat(NavneFilter.antal(value)).isEqualTo(antal);
    }

    /** At least one, where a field is there. */
    @Test
    void howManyWereLeftOutIsToldWhereTheyWere() {
        JsonNode tree = JsonMapper.shared()
                .readTree("{\"Medlem\":[\"Xyz Qwert\",\"Tzu Li\"],\"Formand\":7,\"Tekst\":\"Qwert gik.\"}");
        NavneFilter filter = new NavneFilter(false);
        filter.learn(tree);

        assertThat(filter.clean(tree, "", "Felt", "/felt")).hasToString("{\"Tekst\":\"[navn udeladt] gik.\"}");
        assertThat(filter.told(List.of()))
                .allMatch(problem -> problem.getCode() == Problemkode.NAVNE_UDELADT)
                .extracting(Problem::getArguments)
                .containsExactly(List.of("Medlem", 2), List.of("Formand", 1), List.of("Felt", 1));
    }

    @Test
    void whatIsToldNamesNobodyEither() {
        NavneFilter filter = new NavneFilter(false);
        filter.learn(JsonNodeFactory.instance.stringNode("Xyz Qwert (V) gik."));

        assertThat(filter.told(List.of(
                        Problem.of(Problemkode.UKENDT_NOEGLE, "/felt", "Xyz Qwerts brev", 7)
                                .build(),
                        // Whom only a problem names is known from there.
                        Problem.of(Problemkode.UKENDT_NOEGLE, "/felt", "Formand Tzuli Qwertz gik. Tzuli talte.")
                                .build())))
                .extracting(Problem::getArguments)
                .containsExactly(
                        List.of("[navn udeladt]s brev", 7),
                        List.of("Formand [navn udeladt] gik. [navn udeladt] talte."));
        assertThat(filter.cleanPointer("/Xyz Qwert/0/a~1b~0c")).isEqualTo("/[navn udeladt]/0/a~1b~0c");
    }

    /** A browser shows a name where a program sees markup. */
    @Test
    void ofHtmlInWhichANameIsHiddenOnlyWhatIsShownStays() {
        NavneFilter filter = new NavneFilter(false);
        filter.learn(JsonNodeFactory.instance.stringNode("Xyz Qwert (V) gik."));

        assertThat(filter.cleanRaw("<p>Q<b>wert</b> gik.</p>", "", "")).isEqualTo("[navn udeladt] gik.");
        assertThat(filter.cleanRaw("<p>Intet er nyt, Qwert.</p>", "", ""))
                .isEqualTo("<p>Intet er nyt, [navn udeladt].</p>");
    }

    private static String clean(String text) {
        NavneFilter filter = new NavneFilter(false);
        filter.learn(JsonNodeFactory.instance.stringNode(text));
        return filter.clean(text, "", "");
    }
}
