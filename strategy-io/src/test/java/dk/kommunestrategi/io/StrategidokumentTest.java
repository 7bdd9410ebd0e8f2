package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.historik.Genberegningsudfald;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document knows of itself: where everything stands in it, what it lacks, and which one it is. */
class StrategidokumentTest {

    private static final Planner PLANNER = Planner.standard();

    private final StrategiJson json = new StrategiJson();

    @Test
    void aSoundDocumentCanBePlanned() {
        Result<Strategi> check = read(Dokumenter.sound()).check(PLANNER);

        assertThat(check.isOk()).isTrue();
        assertThat(check.getProblems()).isEmpty();
        assertThat(PLANNER.plan(check.getValue().orElseThrow()).isPlan()).isTrue();
    }

    @Test
    void whatPlanningLacksIsToldWhereItStandsBesideTheWarningsOfItsReader() {
        String text = Dokumenter.withInitiativ(",\"temaangivelser\":[{\"kilde\":\"KORT\",\"temaer\":[]}]");
        Result<Strategidokument> reading = json.read(text);

        Result<Strategi> check = reading.getValue().orElseThrow().check(PLANNER);

        assertThat(reading.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.TEMAANGIVELSER_UENIGE);
        assertThat(check.getValue()).isEmpty();
        assertThat(check.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(
                        Problemkode.PERIODE_MANGLER, Problemkode.VURDERING_MANGLER, Problemkode.TEMAANGIVELSER_UENIGE);
        assertThat(check.getProblems()).containsAll(reading.getProblems()).doesNotHaveDuplicates();
        assertThat(check.getProblems().get(1).getColumn()).hasValue(text.indexOf("{\"nummer\":1,\"navn\":\"I\"") + 1);
    }

    @Test
    void onlyTheWarningsOfTheReaderThatPlanningDoesNotFindAreKeptFromIt() {
        String newer = Dokumenter.sound().replace("\"version\": \"1.0\"", "\"version\": \"1.9\", \"farve\": \"blå\"");

        Result<Strategi> check = read(newer).check(PLANNER);

        assertThat(check.isOk()).isTrue();
        assertThat(check.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.NOEGLE_FRA_NYERE_VERSION);
    }

    @Test
    void itsTextMayComeInAnyEncodingAndBeChangedByItsOwnerAfterwards() {
        String text = Dokumenter.withInitiativ("");
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Problem problem =
                Problem.of(Problemkode.UPLACERET, "/initiativer/0/nummer", 1).build();
        Problem located = problem.withLine(1)
                .withColumn(text.indexOf("1,\"navn\":\"I\"") + 1)
                .withValue("1");

        Strategidokument ofBytes = json.read(utf8).getValue().orElseThrow();
        Strategidokument ofUtf16 = json.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))
                .getValue()
                .orElseThrow();
        Arrays.fill(utf8, (byte) ' ');

        assertThat(ofBytes.locate(List.of(problem))).containsExactly(located);
        assertThat(ofUtf16.locate(List.of(problem))).containsExactly(located);
        assertThat(read(text).locate(List.of(problem))).containsExactly(located);
    }

    @Test
    void itsDigestIsThatOfItsStrategyHoweverItIsWritten() throws NoSuchAlgorithmException {
        Strategidokument document = read(Dokumenter.smallest(""));
        byte[] written = json.write(document.getStrategi()).getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));

        assertThat(document.fingeraftryk()).isEqualTo(sha256);
        assertThat(read(Dokumenter.smallest(" , \"temaer\" : [ ]")).fingeraftryk())
                .isEqualTo(sha256);
        assertThat(Strategidokument.of(document.getStrategi()).fingeraftryk()).isEqualTo(sha256);
        assertThat(document.withStrategi(document.getStrategi().withNavn("T")).fingeraftryk())
                .isNotEqualTo(sha256);
    }

    @Test
    void itIsWhatItStatesAndWhatANewerVersionStatesBesides() {
        Strategidokument newer = read(Dokumenter.smallest(",\"version\":\"1.9\",\"farve\":\"blå\""));
        Strategidokument without = Strategidokument.of(newer.getStrategi());

        assertThat(newer)
                .isEqualTo(read(Dokumenter.smallest(" , \"farve\":\"blå\", \"version\":\"1.9\"")))
                .hasSameHashCodeAs(read(Dokumenter.smallest(" , \"farve\":\"blå\", \"version\":\"1.9\"")))
                .isNotEqualTo(without)
                .isNotEqualTo(newer.getStrategi())
                .isNotEqualTo(newer.withStrategi(newer.getStrategi().withNavn("T")))
                .doesNotHaveSameHashCodeAs(without)
                .hasToString("Strategidokument{strategi=S, unknown=[farve] {}}");
        assertThat(json.write(newer.withStrategi(newer.getStrategi().withNavn("T"))))
                .contains("\"navn\": \"T\"", "\"farve\": \"blå\"");
    }

    /** Where its strategy came from something else than JSON, whoever read it says where things stand, and of what it warned. */
    @Test
    void aStrategyThatWasReadElsewhereBringsItsPlacesAndWarnings() {
        Strategi strategi = read(Dokumenter.sound()).getStrategi();
        Problem advarsel = Problem.of(Problemkode.NAVNE_UDELADT, "", 1).build();

        Strategidokument dokument = Strategidokument.of(
                strategi,
                List.of(advarsel),
                problems -> problems.stream()
                        .map(problem -> problem.withSheet("Ark1"))
                        .toList());

        assertThat(dokument.getStrategi()).isEqualTo(strategi);
        assertThat(dokument.check(PLANNER).getProblems()).containsExactly(advarsel.withSheet("Ark1"));
    }

    @Test
    void aVersionOfItsPlanIsKnownByTheDigestOfWhatItRestsOn() {
        Strategidokument document = Strategidokument.of(Computed.historik().recorded());

        assertThat(document.getStrategi().getHandleplansversioner())
                .extracting(version -> version.getBeregning().orElseThrow().getFingeraftryk())
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        assertThat(document.historik().rederive(1, PLANNER).udfald()).isEqualTo(Genberegningsudfald.ENS);
        assertThat(document.historik().rederive(1, PLANNER).problems()).isEmpty();
    }

    private Strategidokument read(String text) {
        return json.read(text).getValue().orElseThrow();
    }
}
