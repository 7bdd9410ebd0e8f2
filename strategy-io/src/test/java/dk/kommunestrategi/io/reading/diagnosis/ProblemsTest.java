package dk.kommunestrategi.io.reading.diagnosis;

import static dk.kommunestrategi.io.Dokumenter.smallest;
import static dk.kommunestrategi.io.Dokumenter.withInitiativ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.problem.Severity;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake of each kind, in a document that is sound otherwise. */
class ProblemsTest {

    private final StrategiJson json = new StrategiJson();

    static Stream<Arguments> singleFejl() {
        return Stream.of(
                // The structure.
                arguments(smallest(",\"tema\":[]"), "UKENDT_NOEGLE /tema [tema]"),
                arguments(smallest(",\"navn\":\"S\""), "DOBBELT_NOEGLE /navn [navn]"),
                arguments("{\"navn\":\"S\"}", "MANGLER /kommune []"),
                arguments(smallest(",\"handleplan\":{}"), "MANGLER /handleplan/periode []"),
                arguments(smallest(",\"skala\":null"), "NULL_VAERDI /skala [null]"),
                arguments(smallest(",\"temaer\":[null]"), "FORKERT_TYPE /temaer/0 [null]"),
                arguments(smallest(",\"skala\":\"5\""), "FORKERT_TYPE /skala [5]"),
                arguments(smallest(",\"skala\":1.0"), "FORKERT_TYPE /skala [1.0]"),
                arguments(smallest(",\"skala\":1e2"), "FORKERT_TYPE /skala [1e2]"),
                arguments(smallest(",\"skala\":true"), "FORKERT_TYPE /skala [true]"),
                arguments(smallest(",\"beskrivelse\":5"), "FORKERT_TYPE /beskrivelse [5]"),
                arguments(smallest(",\"kilder\":\"en\""), "FORKERT_TYPE /kilder [en]"),
                arguments(smallest(",\"periode\":[]"), "FORKERT_TYPE /periode [[]]"),
                arguments(
                        smallest(",\"politik\":{\"afslutIPerioden\":\"false\"}"),
                        "FORKERT_TYPE /politik/afslutIPerioden [false]"),
                arguments(smallest(",\"status\":0"), "FORKERT_TYPE /status [0]"),
                arguments(smallest(",\"status\":\"0\""), "UKENDT_VAERDI /status [0]"),
                arguments(smallest(",\"status\":\"udkast\""), "UKENDT_VAERDI /status [udkast]"),
                arguments(smallest(",\"status\":\" UDKAST \""), "UKENDT_VAERDI /status [ UDKAST ]"),
                arguments(smallest(",\"status\":\"\""), "UKENDT_VAERDI /status []"),
                arguments(
                        withInitiativ(",\"tidligst\":\"2026-H3\""),
                        "UGYLDIGT_HALVAAR /initiativer/0/tidligst [2026-H3]"),
                arguments(
                        withInitiativ(",\"tidligst\":\"2026-1\""), "UGYLDIGT_HALVAAR /initiativer/0/tidligst [2026-1]"),
                arguments(
                        withInitiativ(",\"tidligst\":\"2026-h1\""),
                        "UGYLDIGT_HALVAAR /initiativer/0/tidligst [2026-h1]"),
                arguments(
                        withInitiativ(",\"tidligst\":\"2026-H1\\n\""),
                        "UGYLDIGT_HALVAAR /initiativer/0/tidligst [2026-H1\n]"),
                arguments(
                        withInitiativ(",\"tidligst\":\"٢٠٢٦-H1\""),
                        "UGYLDIGT_HALVAAR /initiativer/0/tidligst [٢٠٢٦-H1]"),
                arguments(smallest(",\"version\":\"2.0\""), "UKENDT_VERSION /version [2.0]"),
                // Single values.
                arguments(smallest(",\"skala\":0"), "UNDER_MINDSTE /skala [0]"),
                arguments(smallest(",\"skala\":1000001"), "OVER_STOERSTE /skala [1000001]"),
                arguments(smallest(",\"skala\":99999999999"), "OVER_STOERSTE /skala [99999999999]"),
                arguments(
                        withInitiativ(",\"varighed\":-99999999999999999999"),
                        "UNDER_MINDSTE /initiativer/0/varighed [-99999999999999999999]"),
                arguments(
                        withInitiativ(",\"afhaengerAf\":[2147483648]"),
                        "OVER_STOERSTE /initiativer/0/afhaengerAf/0 [2147483648]"),
                arguments(smallest(",\"beskrivelse\":\"\""), "TOM_TEKST /beskrivelse []"),
                arguments(smallest(",\"beskrivelse\":\" \""), "TOM_TEKST /beskrivelse [ ]"),
                arguments(smallest(",\"kilder\":[\"en\",\"\"]"), "TOM_TEKST /kilder/1 []"),
                arguments(smallest(",\"politik\":{\"kriterier\":[]}"), "TOM_LISTE /politik/kriterier []"),
                arguments(
                        "{\"navn\":\"S\",\"kommune\":{\"kode\":\"99\",\"navn\":\"K\"}}",
                        "UGYLDIGT_FORMAT /kommune/kode [99]"),
                // References between values.
                arguments(withInitiativ(",\"afhaengerAf\":[9]"), "UKENDT_INITIATIV /initiativer/0/afhaengerAf/0 [9]"),
                arguments(
                        withInitiativ(",\"afhaengerAf\":[1]"),
                        "AFHAENGER_AF_SIG_SELV /initiativer/0/afhaengerAf/0 [1]"),
                arguments(
                        withInitiativ(",\"tidligst\":\"2026-H2\",\"senest\":\"2026-H1\""),
                        "VINDUE_VENDT_OM /initiativer/0/senest [2026-H1]"),
                arguments(
                        smallest(",\"periode\":{\"fra\":\"2026-H2\",\"til\":\"2026-H1\"}"),
                        "PERIODE_VENDT_OM /periode/til [2026-H1]"),
                arguments(
                        smallest(",\"periode\":{\"fra\":\"0000-H1\",\"til\":\"9999-H1\"}"),
                        "PERIODE_FOR_LANG /periode/til [9999-H1]"));
    }

    @ParameterizedTest
    @MethodSource("singleFejl")
    void everyMistakeIsTheOneProblemOfItsKind(String dokument, String forventet) {
        Result<Strategidokument> reading = json.read(dokument);

        assertThat(reading.getProblems()).extracting(ProblemsTest::shown).containsExactly(forventet);
        assertThat(reading.getProblems()).allMatch(problem -> problem.getLine().equals(OptionalInt.of(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n \"navn\": @,\n \"skala\": 3}",
                "{\n \"navn\": \"S\"\n @\"skala\": 3}",
                "{\n \"navn\": \"S\",\n \"skala\": 3@",
                "{\n \"navn\": \"S\"}\n @x",
                "{\n \"navn\": \"S\"}\n @{}"
            })
    void whatIsNoJsonIsToldWhereItBreaks(String dokument) {
        List<String> before =
                dokument.substring(0, dokument.indexOf('@')).lines().toList();

        assertThat(json.read(dokument.replace("@", "")).getProblems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getCode()).isEqualTo(Problemkode.SYNTAKSFEJL);
                    assertThat(problem.getLine()).hasValue(before.size());
                    assertThat(problem.getColumn())
                            .hasValue(before.get(before.size() - 1).length() + 1);
                });
    }

    @ParameterizedTest
    @MethodSource("singleFejl")
    void everyProblemIsToldInWordsOfOurOwn(String dokument, String forventet) {
        Problem problem = json.read(dokument).getProblems().get(0);

        for (Sprog sprog : Sprog.values()) {
            String written = problem.getValue().orElse("");
            assertThat((problem.getMessage(sprog) + problem.getAdvice(sprog)).replace("\"" + written + "\"", ""))
                    .doesNotContainPattern("[{}\\[\\]]|tools\\.|java\\.|dk\\.|jackson|\\$|\\^");
        }
    }

    @Test
    void theKindOfValueIsNamedInEachLanguage() {
        Problem problem = json.read(smallest(",\"skala\":\"5\"")).getProblems().get(0);

        assertThat(problem.getMessage(Sprog.DANSK))
                .isEqualTo("I \"skala\" skal der stå et heltal uden anførselstegn, men der står \"5\".");
        assertThat(problem.getMessage(Sprog.ENGELSK))
                .isEqualTo("\"skala\" must hold a whole number without quotation marks, but holds \"5\".");
    }

    @Test
    void whatIsWrittenElsewhereIsAskedFor() {
        assertThat(json.read(withInitiativ(",\"tidligst\":\"1. halvår 2026\""))
                        .getProblems()
                        .get(0)
                        .getAdvice(Sprog.DANSK))
                .startsWith("Mente du \"2026-H1\"? ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"skala\":1.5; I \"skala\" skal der stå et heltal, men der står \"1.5\".",
                "\"temaer\":[7]; I et element af \"temaer\" skal der stå et objekt, men der står \"7\".",
                "\"temaer\":[null]; I et element af \"temaer\" skal der stå et objekt, men der står \"null\".",
                "\"periode\":[]; I \"periode\" skal der stå et objekt, men der står \"[]\".",
                "\"kilder\":{\"a\":1}; I \"kilder\" skal der stå en liste, men der står \"{…}\".",
                "\"kode\":12; I \"kode\" skal der stå en tekst i anførselstegn, men der står \"12\".",
                "\"kode\":[1]; I \"kode\" skal der stå en tekst, men der står \"[…]\".",
                "\"politik\":{\"afslutIPerioden\":\"ja\"}; I \"afslutIPerioden\" skal der stå true eller false uden"
                        + " anførselstegn, men der står \"ja\".",
                "\"status\":\"udkast\"; I \"status\" skal der stå en af mulighederne UDKAST, GODKENDT, men der står"
                        + " \"udkast\".",
                "\"periode\":{\"fra\":\"1.1.2026\",\"til\":\"2026-H2\"}; I \"fra\" skal der stå et halvår, men der står"
                        + " \"1.1.2026\".",
                "\"skala\":0; I \"skala\" skal der stå et tal på mindst 1, men der står \"0\".",
                "\"kilder\":[\"\"]; I et element af \"kilder\" skal der stå en tekst, men den er tom.",
                "\"version\":\"2.0\"; I \"version\" skal der stå en version af formatet, som kan læses, men der står"
                        + " \"2.0\"."
            })
    void everyMessageSaysInWhichKeyWhatStandsAndWhatIsExpected(String stated, String expected) {
        assertThat(json.read(smallest("," + stated)).getProblems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(expected);
    }

    static Stream<Arguments> tastefejl() {
        return Stream.of(
                arguments(smallest(",\"temer\":[]"), "temaer"),
                arguments(smallest(",\"status\":\"udkast\""), "UDKAST"),
                arguments(withInitiativ("").replace("\"rolle\":\"r\"", "\"rolle\":\"R\""), "r"));
    }

    @ParameterizedTest
    @MethodSource("tastefejl")
    void whatWasProbablyMeantIsSaid(String dokument, String meant) {
        Problem problem = json.read(dokument).getProblems().get(0);

        assertThat(problem.getForslag()).hasValue(meant);
        assertThat(problem.getAdvice(Sprog.DANSK)).contains(meant);
    }

    @Test
    void allProblemsAreFoundAtOnceInTheOrderOfTheText() {
        List<Problem> problems = json.read(
                        "{\n\"skala\": 0,\n\"skala\": 1,\n\"status\": 7,\n\"x\": 1,\n\"kommune\": {\"kode\": 1}\n}")
                .getProblems();

        assertThat(problems)
                .extracting(problem -> problem.getLine().orElseThrow() + ":"
                        + problem.getColumn().orElseThrow() + " " + shown(problem))
                .containsExactly(
                        "1:1 MANGLER /navn []",
                        "2:10 UNDER_MINDSTE /skala [0]",
                        "3:1 DOBBELT_NOEGLE /skala [skala]",
                        "4:11 FORKERT_TYPE /status [7]",
                        "5:1 UKENDT_NOEGLE /x [x]",
                        "6:12 MANGLER /kommune/navn []",
                        "6:21 FORKERT_TYPE /kommune/kode [1]");
    }

    @Test
    void whatFollowsFromAMistakeIsNotTold() {
        // The only owner cannot be read, the theme has no number, and the scale is impossible.
        String dokument = withInitiativ(
                        ",\"vurdering\":{\"letImplementerbart\":true,\"udgiftsniveau\":\"STOR\""
                                + ",\"ressourcetraekAlleCentre\":3},\"temaangivelser\":[{\"kilde\":\"KORT\",\"temaer\":[1,\"2\"]}]")
                .replace("{\"rolle\":\"r\",\"hovedansvar\":true}", "7")
                .replace("{\"nummer\":1,\"navn\":\"T\"}", "{\"navn\":\"T\"}")
                .replace("\"navn\":\"S\"", "\"navn\":\"S\",\"skala\":0");

        assertThat(json.read(dokument).getProblems())
                .extracting(ProblemsTest::shown)
                .containsExactly(
                        "UNDER_MINDSTE /skala [0]",
                        "MANGLER /temaer/0/nummer []",
                        "FORKERT_TYPE /initiativer/0/ejere/0 [7]",
                        "FORKERT_TYPE /initiativer/0/temaangivelser/0/temaer/1 [2]");
    }

    @Test
    void whatFollowsFromAValueThatOnlyTheValidatorRefusesIsNotToldEither() {
        String dokument = withInitiativ("").replace("\"kode\":\"r\"", "\"kode\":\" \"");

        assertThat(json.read(dokument).getProblems())
                .extracting(ProblemsTest::shown)
                .containsExactly("TOM_TEKST /roller/0/kode [ ]");
    }

    @Test
    void nothingFollowsFromAKeyThatNobodyKnows() {
        String dokument = withInitiativ(",\"temaangivelser\":[{\"kilde\":\"KORT\",\"temaer\":[1,9]}]")
                .replace("{\"nummer\":1,\"navn\":\"T\"}", "{\"nummer\":1,\"navn\":\"T\",\"kode\":\"t\"}");

        assertThat(json.read(dokument).getProblems())
                .extracting(ProblemsTest::shown)
                .contains(
                        "UKENDT_NOEGLE /temaer/0/kode [kode]",
                        "UKENDT_TEMA /initiativer/0/temaangivelser/0/temaer/1 [9]");
    }

    @Test
    void whatIsWrongBesidesAMistakeIsTold() {
        String dokument = withInitiativ(",\"varighed\":\"lang\",\"afhaengerAf\":[9]")
                .replace("\"rolle\":\"r\"", "\"rolle\":\"q\"");

        assertThat(json.read(dokument).getProblems())
                .extracting(ProblemsTest::shown)
                .containsExactly(
                        "UKENDT_ROLLE /initiativer/0/ejere/0/rolle [q]",
                        "FORKERT_TYPE /initiativer/0/varighed [lang]",
                        "UKENDT_INITIATIV /initiativer/0/afhaengerAf/0 [9]");
    }

    @Test
    void theFirstOfTwoEqualKeysCounts() {
        assertThat(json.read(smallest(",\"skala\":0,\"skala\":{\"x\":[1]}")).getProblems())
                .extracting(ProblemsTest::shown)
                .containsExactly("UNDER_MINDSTE /skala [0]", "DOBBELT_NOEGLE /skala [skala]");
    }

    @Test
    void warningsGoAlongWithTheStrategy() {
        Result<Strategidokument> reading = json.read(withInitiativ(",\"temaangivelser\":[{\"kilde\":\"KORT\"}]"));

        assertThat(reading.isOk()).isTrue();
        assertThat(reading.getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getSeverity()).isEqualTo(Severity.ADVARSEL);
            assertThat(problem.getPointer()).isEqualTo("/initiativer/0/temaangivelser/0/temaer");
            // There is no list of themes: the warning stands at the object that could have one.
            assertThat(problem.getColumn()).hasValue(readingPlace("{\"kilde\""));
        });
    }

    @Test
    void aLongValueIsShortened() {
        Problem problem = json.read(smallest(",\"status\":\"" + "🏠".repeat(200) + "\""))
                .getProblems()
                .get(0);

        assertThat(problem.getValue()).hasValue("🏠".repeat(99) + "…");
    }

    @Test
    void problemsFoundElsewhereAreLocatedToo() {
        Problem vurdering = Problem.of(Problemkode.VURDERING_MANGLER, "/initiativer/0/vurdering", 1)
                .build();
        Problem nummer =
                Problem.of(Problemkode.UPLACERET, "/initiativer/0/nummer", 1).build();
        Problem anmodning = Problem.of(Problemkode.PERIODE_MANGLER, "").build();
        String dokument = withInitiativ("");

        Strategidokument read = json.read(dokument).getValue().orElseThrow();
        List<Problem> located = read.locate(List.of(nummer, vurdering, anmodning));

        int initiativ = dokument.indexOf("{\"nummer\":1,\"navn\":\"I\"") + 1;
        assertThat(located)
                .containsExactly(
                        anmodning,
                        vurdering.withLine(1).withColumn(initiativ),
                        nummer.withLine(1).withColumn(initiativ + 10).withValue("1"));
        assertThat(Strategidokument.of(read.getStrategi()).locate(List.of(nummer)))
                .containsExactly(nummer);
        assertThat(read.withStrategi(read.getStrategi()).locate(List.of(nummer)))
                .containsExactly(nummer);
    }

    private static int readingPlace(String tekst) {
        return withInitiativ(",\"temaangivelser\":[{\"kilde\":\"KORT\"}]").indexOf(tekst) + 1;
    }

    private static String shown(Problem problem) {
        return problem.getCode() + " " + problem.getPointer() + " ["
                + problem.getValue().orElse("") + "]";
    }

    /** A number that cannot be read and a reference that cannot be read are not taken for each other. */
    @Test
    void twoMistakesMakeNoThird() {
        String dokument = smallest(
                ",\"temaer\":[{\"nummer\":1,\"navn\":\"T\"}],\"roller\":[{\"kode\":\"r\",\"navn\":\"R\",\"art\":\"INITIATIVEJER\"}],"
                        + "\"initiativer\":[" + initiativ("1", "2.5") + "," + initiativ("true", "1") + "]");

        assertThat(json.read(dokument).getProblems())
                .extracting(Problem::getPointer)
                .containsExactly("/initiativer/0/afhaengerAf/0", "/initiativer/1/nummer");
    }

    private static String initiativ(String nummer, String forudsaetning) {
        return "{\"nummer\":" + nummer
                + ",\"navn\":\"I\",\"ejere\":[{\"rolle\":\"r\",\"hovedansvar\":true}],\"temaer\":[1],"
                + "\"afhaengerAf\":[" + forudsaetning + "]}";
    }
}
