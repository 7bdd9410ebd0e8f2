package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.io.PortefoeljeJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Several files are one portfolio, and what is wrong with them together is told in the file in which it stands. */
class PortefoeljeCommandTest {

    private static final String JAR = "java -jar strategy-examples/target/handleplan.jar ";

    @TempDir
    Path folder;

    private String file(Eksempel eksempel, String right, String wrong) {
        try {
            String dokument = new String(eksempel.dokument(), StandardCharsets.UTF_8);
            assertThat(dokument).contains(right);
            return Files.writeString(folder.resolve(eksempel.getNavn() + ".json"), dokument.replace(right, wrong))
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> problems(Run run) {
        return run.json()
                .get("problems")
                .valueStream()
                .map(problem -> problem.get("code").stringValue() + " "
                        + Path.of(problem.path("file").asString("")).getFileName() + " "
                        + problem.path("strategi").asString("") + " "
                        + problem.get("pointer").stringValue() + " "
                        + problem.path("line").asString(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eksempelby",
                "eksempelby-boern eksempelby-voksne",
                "eksempelby-seniorer eksempelby-boern eksempelby-voksne"
            })
    void strategiesThatGoTogetherHaveNoProblems(String files) {
        Run run = Run.run(("validate " + files).split(" "));

        assertThat(run.out()).isEqualTo(files.replace(" ", ", ") + ": ingen fejl og ingen advarsler\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void whatDoesNotGoTogetherIsToldInItsFile() {
        String voksne = file(Eksempel.EKSEMPELBY_VOKSNE, "\"kapacitet\": 3", "\"kapacitet\": 2");
        String seniorer = file(Eksempel.EKSEMPELBY_SENIORER, "\"kode\": \"0999\"", "\"kode\": \"0580\"");

        Run run = Run.run("validate", "eksempelby-boern", voksne, "eksempelby-boern", seniorer, "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(problems(run))
                .containsExactly(
                        "CENTER_ANGIVET_FORSKELLIGT eksempelby-voksne.json voksne /centre/2/kapacitet 68",
                        "DOBBELT_KODE eksempelby-boern boern /kode 3",
                        "FORSKELLIGE_KOMMUNER eksempelby-seniorer.json seniorer /kommune/kode 7");
    }

    @Test
    void aStrategyWithoutACodeIsToldWhereItsCodeBelongs() {
        String voksne = file(Eksempel.EKSEMPELBY_VOKSNE, "  \"kode\": \"voksne\",\n", "");

        Run run = Run.run("validate", voksne, "eksempelby-boern");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(voksne + ":1:1: fejl STRATEGIKODE_MANGLER: Strategien \"Et hverdagsliv med psykisk"
                        + " sårbarhed\" har ingen kode.")
                .hasLineCount(1);
    }

    /** What cannot be read does not hide what is wrong between the others. */
    @Test
    void allFilesAreLookedAt() {
        String broken = file(Eksempel.EKSEMPELBY_SENIORER, "\"skala\": 3,", "\"skala\": 3");

        Run run = Run.run(
                "validate",
                broken,
                "eksempelby-boern",
                "eksempelby-boern",
                folder.resolve("findes-ikke").toString(),
                "--json");

        assertThat(problems(run))
                .containsExactly(
                        "SYNTAKSFEJL eksempelby-seniorer.json   16",
                        "FIL_KAN_IKKE_LAESES findes-ikke   ",
                        "DOBBELT_KODE eksempelby-boern boern /kode 3");
    }

    @Test
    void aPortfolioAndAStrategyBesideIt() {
        Run run = Run.run("validate", "eksempelby", "eksempelby-boern", "--json");

        assertThat(problems(run)).containsExactly("DOBBELT_KODE eksempelby-boern boern /kode 3");
        JsonNode problem = Run.run("validate", "eksempelby-boern", "eksempelby", "--json")
                .json()
                .get("problems")
                .get(0);
        assertThat(problem.get("file").stringValue()).isEqualTo("eksempelby");
        assertThat(problem.get("pointer").stringValue()).isEqualTo("/strategier/0/kode");
    }

    @Test
    void aPlanOfSeveralFilesIsWrittenAsAPortfolioAndJudgedAsIs() {
        String out = folder.resolve("samlet.json").toString();

        Run plan = Run.run("plan", "eksempelby-boern", "eksempelby-voksne", "--out", out, "--json");
        Run judged = Run.run("evaluate", out, "--json");

        assertThat(plan.exit()).isZero();
        assertThat(judged.json().get("placeringer")).isEqualTo(plan.json().get("placeringer"));
        assertThat(judged.json().get("strategibelastning"))
                .isEqualTo(plan.json().get("strategibelastning"));
        assertThat(judged.json().get("portefoeljebudget")).isEqualTo(plan.json().get("portefoeljebudget"));
        assertThat(judged.json()
                        .get("criteria")
                        .valueStream()
                        .map(kriterium -> kriterium.get("value").longValue()))
                .containsExactlyElementsOf(plan.json()
                        .get("criteria")
                        .valueStream()
                        .map(kriterium -> kriterium.get("value").longValue())
                        .toList());
        assertThat(Run.run("validate", out).out()).contains("ingen fejl og ingen advarsler");
    }

    /** None is written over: another plan comes behind, and the same plan of the same day is the same version. */
    @Test
    void eachPlanOfSeveralFilesIsAVersionOfThePortfolio() {
        String samlet = folder.resolve("samlet.json").toString();

        Run.run("plan", "eksempelby-boern", "eksempelby-voksne", "--out", samlet, "--date", "2026-03-01");
        Run.run("plan", samlet, "--out", samlet, "--date", "2026-03-01");
        Run locked = Run.run(
                "plan",
                samlet,
                "--out",
                samlet,
                "--only",
                "boern",
                "--lock",
                "boern:1=2027-H2",
                "--date",
                "2026-05-01");
        Run given = Run.run("plan", samlet, "--only", "boern", "--lock", "voksne:1=2027-H2", "--json");

        assertThat(locked.exit()).isZero();
        assertThat(Run.run("validate", samlet).exit()).isZero();
        assertThat(versioner(samlet))
                .containsExactly("2026-03-01 [boern 1, voksne 1]", "2026-05-01 [boern 2, voksne 1]");
        assertThat(problems(given)).startsWith("STRATEGI_PLANLAEGGES_IKKE    ");
    }

    /** The same day stands against each strategy: whoever reads that must see which. */
    @Test
    void whatStandsAgainstAVersionNamesTheStrategyAndTheLine() {
        String samlet = folder.resolve("samlet.json").toString();
        Run.run("plan", "eksempelby-boern", "eksempelby-voksne", "--out", samlet, "--date", "2026-03-01");

        Run run = Run.run(
                "plan", samlet, "--out", samlet, "--lock", "boern:1=2027-H2", "--date", "2026-02-01", "--quiet");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .allSatisfy(line -> assertThat(line).matches(".*:[0-9]+:[0-9]+: fejl VERSION_I_FORKERT_ORDEN .*"))
                .extracting(line -> line.replaceAll(".*\"2026-02-01\" |: Versionen.*", ""))
                .containsExactly("(strategi boern)", "(strategi voksne)");
    }

    private static List<String> versioner(String file) {
        return new PortefoeljeJson()
                .read(Path.of(file)).getValue().orElseThrow().getPortefoelje().getVersioner().stream()
                        .map(version -> version.getDato().orElseThrow()
                                + version.getStrategier().stream()
                                        .map(part -> part.getStrategi() + " " + part.getVersion())
                                        .collect(Collectors.joining(", ", " [", "]")))
                        .toList();
    }

    /** The others keep their plans, count with what they draw, and are written as they were. */
    @Test
    void oneStrategyIsPlannedAroundTheOthers() {
        String samlet = folder.resolve("samlet.json").toString();
        String igen = folder.resolve("igen.json").toString();
        Run.run("plan", "eksempelby", "--out", samlet);

        Run text = Run.run("plan", samlet, "--only", "boern", "--out", igen);
        Run reasons = Run.run("explain", samlet, "--only", "boern", "--initiativ", "boern:3");

        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("Planlagt er »Tidlig hjælp til børn og unge«. De øvrige strategier ligger, som deres")
                .contains("3. Fælles digital plan for barnet        1. halvår 2028")
                .doesNotContain("Medicinhusker");
        assertThat(Run.run("report", samlet, "--only", "boern", "--strategi", "voksne")
                        .err())
                .contains("fejl UKENDT_STRATEGI \"voksne\"");
        assertThat(Run.run("report", samlet, "--only", "boern", "--strategi", "boern", "--format", "markdown")
                        .out())
                .contains("Planlagt er »Tidlig hjælp til børn og unge«. De øvrige strategier ligger")
                .doesNotContain("planlagt sammen med");
        assertThat(reasons.out())
                .contains(
                        "er optaget af 3 fra grundbelastning og de øvrige strategier; initiativet trækker yderligere 2");
        assertThat(Run.run("evaluate", igen, "--json").json().get("placeringer"))
                .hasSameSizeAs(Run.run("evaluate", samlet, "--json").json().get("placeringer"));
    }

    @Test
    void onlyWhatIsThereIsPlannedOnly() {
        Run unknown = Run.run("plan", "eksempelby", "--only", "born", "--json");
        Run alone = Run.run("plan", "eksempelby-boern", "--only", "boern");

        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(problems(unknown)).startsWith("UKENDT_STRATEGI    ");
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.err()).contains("--only kan kun bruges ved flere strategier.");
    }

    /** A number alone says nothing of which strategy is meant. */
    @ParameterizedTest
    @CsvSource({"5=2026-H2,UKENDT_INITIATIV", "voksne:55=2026-H2,UKENDT_INITIATIV", "voksen:5=2026-H2,UKENDT_INITIATIV"
    })
    void aLockNamesItsStrategy(String laas, String code) {
        Run run = Run.run("plan", "eksempelby-boern", "eksempelby-voksne", "--lock", laas, "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("problems").get(0).get("code").stringValue()).isEqualTo(code);
    }

    @Test
    void aPlanThatCannotBeNamesTheStrategiesInTheWay() {
        Run run = Run.run("plan eksempelby --lock voksne:5=2026-H2 --lock seniorer:5=2026-H2 --json".split(" "));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/conflict/initiativer").toString())
                .isEqualTo("[{\"initiativ\":5,\"strategi\":\"seniorer\"},{\"initiativ\":5,\"strategi\":\"voksne\"}]");
        assertThat(run.json().at("/problems/0/message").stringValue()).contains("»Et aktivt seniorliv«");
    }

    @Test
    void noCommandPlansWhatIsWrong() {
        String voksne = file(Eksempel.EKSEMPELBY_VOKSNE, "\"kode\": \"voksne\"", "\"kode\": \"boern\"");

        for (String command : List.of("plan", "evaluate", "explain", "report", "validate")) {
            Run run = Run.run(command, "eksempelby-boern", voksne);

            assertThat(run.exit()).as(command).isEqualTo(1);
            assertThat(run.out() + run.err()).contains(voksne + ":3:11: fejl DOBBELT_KODE");
        }
    }

    @Test
    void aReportOfAllTellsOnWhichDurationsThePlanHinges() {
        Run run = Run.run("report", "eksempelby", "--sensitivity", "--format", "markdown", "-q");

        assertThat(run.out())
                .containsSubsequence(
                        "## Hvis initiativerne varer kortere eller længere", "## Hvad rapporten hviler på");
        assertThat(Run.run("report", "eksempelby", "--format", "markdown", "-q").out())
                .contains("## Hvad rapporten hviler på")
                .doesNotContain("## Hvis initiativerne");
        assertThat(Run.run("report", "eksempelby", "--sensitivity", "--strategi", "boern")
                        .err())
                .contains("--strategi og --sensitivity kan ikke bruges sammen");
    }

    @Test
    void whatIsSaidOfOneStrategyIsNotAskedOfSeveral() {
        Run run = Run.run("report", "eksempelby", "--group", "tema");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--group kan kun bruges ved én strategi.");
    }

    @Test
    void aReportOfSeveralTellsOfOtherPlansWhereTheyAreAskedFor() {
        String report = "report eksempelby-boern eksempelby-seniorer --format markdown";

        assertThat(Run.run(report.split(" ")).out())
                .contains("| Formel start | Varighed |", "## Temaerne halvår for halvår")
                .doesNotContain("## Andre planer");
        String alternatives = " --alternatives 2 --period 2026-H1..2028-H1";
        assertThat(Run.run((report + alternatives).split(" ")).out())
                .contains("## Andre planer at vælge imellem", "| Kriterium | Anbefalet | Alternativ 1 |");
        assertThat(Run.run(("plan eksempelby-boern eksempelby-seniorer" + alternatives).split(" "))
                        .out())
                .contains("Andre planer at vælge imellem\n", "Alternativ 1 i forhold til den anbefalede:");
    }

    @Test
    void aReportOfOneStrategyIsOfOneThatIsThere() {
        Run unknown = Run.run("report", "eksempelby-boern", "eksempelby-voksne", "--strategi", "born");
        Run alone = Run.run("report", "eksempelby-boern", "--strategi", "boern");

        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("fejl UKENDT_STRATEGI \"born\"");
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.err()).contains("--strategi kan kun bruges ved flere strategier.");
    }

    @Test
    void theCommandsOfTheReadmeRun() throws IOException {
        List<String> commands = (Files.readString(Path.of("README.md")) + Files.readString(Path.of("../README.md")))
                .lines()
                .filter(line -> line.startsWith(JAR) && line.matches(".*(eksempelby|samlet).*"))
                .map(line -> line.substring(JAR.length()).replaceAll("[a-z]+\\.[a-z]+", folder + "/$0"))
                .toList();

        assertThat(commands).hasSizeGreaterThan(1);
        assertThat(commands)
                .allSatisfy(line ->
                        assertThat(Run.run(line.split(" ")).exit()).as(line).isZero());
    }

    @Test
    void onlyOneFileCanBeAPortfolio() {
        Run run = Run.run("validate", "eksempelby", "eksempelby");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Kun én FILE kan være en portefølje.");
    }

    /** Each strategy calls its committee "udvalg": they are others all the same, and their money is not put together. */
    @Test
    void whatAllAskOfCentresAndBudgetsIsWrittenAsTables() throws IOException {
        String samlet = folder.resolve("samlet.json").toString();
        Run.run("plan", "eksempelby", "--out", samlet);

        List<String> budget =
                Run.run("table", samlet, "--kind", "budget").out().lines().toList();
        List<String> load =
                Run.run("table", samlet, "--kind", "belastning").out().lines().toList();
        String book = folder.resolve("samlet.xlsx").toString();

        assertThat(budget)
                .contains(
                        "Netto;Social- og Arbejdsmarkedsudvalget;Boliger;anlæg;0;0;0;2000;4000",
                        "Netto, Et aktivt seniorliv;;;;100;600;2200;2250;-50",
                        "Netto i alt;;;;1450;2350;4700;7700;8000")
                .filteredOn(line -> line.startsWith("Netto;Børne- og Skoleudvalget;"))
                .hasSize(4);
        assertThat(load)
                .contains(
                        "Center for Rådgivning;Tidlig hjælp til børn og unge;Udvikling;2;0;0;0;2;1;1;0",
                        "Center for Rådgivning;I alt;Udvikling;4;1;2;1;2;2;2;1",
                        "Center for Rådgivning;I alt;Drift;0;1;1;1;1;1;0;0",
                        "Center for Rådgivning;;Grundbelastning;1;1;1;1;1;1;1;1");
        assertThat(Run.run("table", samlet, "--out", book).exit()).isZero();
        assertThat(part(book, "xl/workbook.xml"))
                .containsSubsequence("<sheet name=\"Belastning\"", "<sheet name=\"Budget\"");
        assertThat(part(book, "xl/sharedStrings.xml"))
                .contains(">Center<", ">Grundbelastning<", ">1.000 kr.<", ">Netto, Et aktivt seniorliv<");
        assertThat(part(book, "xl/worksheets/sheet2.xml")).contains("<v>7700</v>", "<v>-50</v>");
        assertThat(Run.run("table", samlet).err()).contains("Af flere strategier skrives belastningen eller budgettet");
        assertThat(Run.run("table", samlet, "--kind", "temamatrix", "--out", book)
                        .exit())
                .isEqualTo(2);
        assertThat(Run.run("table", "eksempelby", "--kind", "budget").err()).contains("fejl INGEN_HANDLEPLAN");
    }

    private static String part(String workbook, String name) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(Path.of(workbook))) {
            return Files.readString(zip.getPath(name));
        }
    }

    @Test
    void whatTakesOneStrategyTakesNoPortfolio() {
        Run run = Run.run("calendar", "eksempelby");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("fejl ANDET_DOKUMENT: Dokumentet er en portefølje, og her læses en strategi.");
        assertThat(Run.run("calendar", "eksempelby-boern", "eksempelby-voksne").exit())
                .isEqualTo(2);
    }
}
