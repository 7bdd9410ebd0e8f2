package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions are recorded where they may be taken, and refused with their reasons where not. */
class DecideCommandTest {

    private static final Pattern EXAMPLE = Pattern.compile("handleplan\\.jar decide (.*)");

    private static final String[] ADOPTION = {
        "--decision", "HANDLEPLANENS_VEDTAGELSE", "--body", "social-og-arbejdsmarkedsudvalget", "--date", "2024-01-15"
    };

    @TempDir
    private Path folder;

    private Strategi read(Path file) throws IOException {
        return new StrategiJson()
                .read(Files.readString(file))
                .map(Strategidokument::getStrategi)
                .getValue()
                .orElseThrow();
    }

    /** The lines of the README, each on what the one before has written. */
    @Test
    void theExampleOfTheReadmeRuns() throws IOException {
        Path file = folder.resolve("besluttet.json");
        Matcher line = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        int decided = 0;
        while (line.find()) {
            String written = line.group(1).replace("besluttet.json", file.toString());
            Run run = Run.run(Pattern.compile("\"([^\"]*)\"|(\\S+)")
                    .matcher("decide " + written)
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .toArray(String[]::new));

            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isZero();
            decided++;
            assertThat(read(file).styring().getBeslutninger()).hasSize(1 + decided);
        }
        assertThat(decided).isEqualTo(2);
        List<Beslutning> log = read(file).styring().getBeslutninger();
        assertThat(log.get(2).getArt()).isEqualTo(Beslutningsart.UDSKYDELSE);
        assertThat(log.get(2).getInitiativer()).containsExactly(6);
        assertThat(log.get(2).getDato()).contains(LocalDate.of(2024, 6, 10));
        assertThat(log.get(2).getBegrundelse()).contains("Økonomien er ikke på plads");
    }

    @Test
    void whatMayNotBeDecidedIsRefusedWithItsReasonsAndNothingIsWritten() {
        Path file = folder.resolve("besluttet.json");

        Run run = Run.run(
                "decide",
                "kolding",
                "--decision",
                "ENDELIG_GODKENDELSE",
                "--body",
                "chefgruppen",
                "--initiativ",
                "6",
                "--half-year",
                "2024-H1",
                "--out",
                file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ULOVLIGT_SKRIDT");
        assertThat(file).doesNotExist();
    }

    @Test
    void withoutATimeThereIsNoDecision() {
        Run run = Run.run("decide", "kolding", "--decision", "UDSKYDELSE", "--body", "chefgruppen", "--initiativ", "6");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--date").contains("--half-year");
    }

    @Test
    void withoutAFileTheDocumentIsPrinted() {
        Run run = decide(ADOPTION);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("HANDLEPLANENS_VEDTAGELSE");
    }

    /** A log only grows: what corrects an entry stands behind it. */
    @Test
    void anEntryIsCorrectedByAnother() throws IOException {
        Path decided = folder.resolve("besluttet.json");
        Path corrected = folder.resolve("rettet.json");
        String[] informal = {"--decision", "UFORMEL_IGANGSAETTELSE", "--body", "chefgruppen", "--half-year", "2024-H1"};

        assertThat(decide("kolding", decided, informal, "--initiativ", "6").exit())
                .isZero();
        assertThat(decide(
                                decided.toString(),
                                corrected,
                                informal,
                                "--initiativ",
                                "7",
                                "--corrects",
                                "2",
                                "--corrected-on",
                                "2024-03-01",
                                "--correction-reason",
                                "Tastefejl")
                        .exit())
                .isZero();

        List<Beslutning> log = read(corrected).styring().getBeslutninger();
        assertThat(log.subList(0, 2)).isEqualTo(read(decided).styring().getBeslutninger());
        assertThat(log.get(2).getRettelse().orElseThrow().getPost()).isEqualTo(2);
        assertThat(log.get(2).getRettelse().orElseThrow().getBegrundelse()).contains("Tastefejl");
        assertThat(read(corrected).styring().gaeldendeBeslutninger())
                .extracting(Beslutning::getInitiativer)
                .contains(List.of(7))
                .doesNotContain(List.of(6));
        assertThat(decide(decided.toString(), folder.resolve("x.json"), informal, "--correction-reason", "uden post")
                        .exit())
                .isEqualTo(2);
        assertThat(decide(decided.toString(), folder.resolve("x.json"), informal, "--initiativ", "7", "--corrects", "9")
                        .err())
                .contains("UKENDT_BESLUTNING");
    }

    @Test
    void whatAdoptsThePlanMakesAVersionOfIt() throws IOException {
        Path adopted = folder.resolve("vedtaget.json");

        assertThat(decide("kolding", adopted, ADOPTION).exit()).isZero();
        assertThat(read(adopted).getHandleplansversioner())
                .extracting(Handleplansversion::getArt)
                .containsExactly(Versionsart.PUBLICERET, Versionsart.VEDTAGET);
        assertThat(decide("kolding", folder.resolve("x.json"), ADOPTION, "--plan-version", "2")
                        .err())
                .contains("UKENDT_HANDLEPLANSVERSION");
        assertThat(Run.run(
                                "decide",
                                "kolding",
                                "--decision",
                                "STRATEGIENS_GODKENDELSE",
                                "--body",
                                "byraadet",
                                "--date",
                                "2024-01-15",
                                "--plan-version",
                                "1")
                        .exit())
                .isEqualTo(2);
    }

    /** What stands in the log is corrected there; the version that it made stays. */
    @Test
    void aCorrectionIsOfNoVersion() {
        Run run = decide(ADOPTION, "--lang", "en", "--corrects", "1", "--plan-version", "1");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--plan-version and --corrects").doesNotContain("HANDLEPLANENS");
    }

    @Test
    void whereThereIsNoPlanNoneIsAdopted() throws IOException {
        Path file = Files.writeString(
                folder.resolve("uden.json"),
                "{\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"},"
                        + "\"roller\":[{\"kode\":\"u\",\"navn\":\"Udvalget\",\"art\":\"UDVALG\"}]}");
        Path adopted = folder.resolve("vedtaget.json");
        String[] adoption = {"--decision", "HANDLEPLANENS_VEDTAGELSE", "--body", "u", "--date", "2024-01-15"};

        Run run = decide(file.toString(), adopted, adoption);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("INGEN_HANDLEPLAN").contains("Tilføj handleplanen, eller beregn en.");
        assertThat(adopted).doesNotExist();
        assertThat(decide(file.toString(), adopted, adoption, "--plan-version", "1")
                        .err())
                .contains("INGEN_HANDLEPLAN");
    }

    @Test
    void dataWithoutAFileSayThatNothingIsKept() {
        Run run = decide(ADOPTION, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("problems");
        assertThat(run.err()).contains("--out");
    }

    /** Decides on Kolding's plan, and keeps it in no file. */
    private static Run decide(String[] decision, String... more) {
        return Run.run(Stream.of(Stream.of("decide", "kolding"), Stream.of(decision), Stream.of(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private static Run decide(String from, Path out, String[] decision, String... more) {
        return Run.run(
                Stream.of(Stream.of("decide", from, "--out", out.toString()), Stream.of(decision), Stream.of(more))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }
}
