package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.YearHalf;

/** What the READMEs show is what there is. */
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- example: (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    private static final Pattern STYRING = Pattern.compile("```json\n(\"styring\": .*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyExampleStandsInAClassThatIsCompiled() throws IOException {
        int count = 0;
        List<Path> folders = folders();
        for (Path page : pages()) {
            Matcher examples = EXAMPLE.matcher(Files.readString(page));
            while (examples.find()) {
                Path type = Path.of("java", examples.group(1).replace('.', '/') + ".java");
                Path source = folders.stream()
                        .map(folder -> folder.resolve(type))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
                assertThat(words(Files.readString(source))).contains(words(examples.group(2)));
                count++;
            }
        }
        assertThat(count).isEqualTo(29);
    }

    /** Where programs that pages show stand: ours, and those of vendors, which are built and run by themselves. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> consumers = Files.list(Path.of("consumers"))) {
            return Stream.concat(
                            Stream.of("src/main", "src/test").map(Path::of),
                            consumers.map(consumer -> consumer.resolve("src/main")))
                    .sorted()
                    .toList();
        }
    }

    /** A reader who follows a link finds something. */
    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path page : pages()) {
            assertThat(LINK.matcher(Files.readString(page)).results())
                    .map(link -> page.resolveSibling(link.group(1)))
                    .allMatch(Files::exists);
        }
    }

    @Test
    void theReportIsAPartOfAPage() throws IOException {
        assertThat(output(() -> Udvalgsrapport.main(new String[0])))
                .first(as(STRING))
                .startsWith("<div class=\"dokument\" lang=\"da\"><section aria-labelledby=\"dokument-handleplan\">")
                .contains("<h2 id=\"dokument-begrundelser\">")
                .doesNotContain("dokument-kalender");
    }

    /** The READMEs, and the guides with a page for each task. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> guides = Files.list(Path.of("guides"))) {
            List<Path> pages = Stream.of(
                            readmes().stream(), guides.sorted(), Stream.of(Path.of("consumers", "README.md")))
                    .flatMap(all -> all)
                    .toList();
            assertThat(pages).hasSize(5 + 11 + 1);
            return pages;
        }
    }

    private static List<Path> readmes() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            List<Path> readmes = Stream.concat(
                            Stream.of(Path.of("..")),
                            modules.filter(Files::isDirectory).sorted())
                    .map(folder -> folder.resolve("README.md"))
                    .filter(Files::exists)
                    .toList();
            assertThat(readmes).hasSize(5);
            return readmes;
        }
    }

    @Test
    void theFirstExamplePlansKolding() throws IOException {
        Path file = Files.write(folder.resolve("kolding.json"), Eksempel.KOLDING.dokument());

        assertThat(output(() -> Begyndelse.main(new String[] {file.toString()})))
                .hasSize(26 + 1 + 5 + 15)
                .contains("OPTIMAL", "UdjaevnetRessourcetraek 443", "2 1. halvår 2024");
    }

    @Test
    void severalStrategiesArePlannedTogether() throws IOException {
        Path file = Files.write(folder.resolve("eksempelby.json"), Eksempel.EKSEMPELBY.dokument());
        Path planned = folder.resolve("samlet.json");

        assertThat(output(() -> Faellesplan.main(new String[] {file.toString(), planned.toString(), "seniorer"})))
                .hasSize(3 + 6 + 5 + 1)
                .startsWith("boern: 5 initiativer")
                .endsWith("OPTIMAL");
        Portefoelje portefoelje =
                new PortefoeljeJson().read(planned).getValue().orElseThrow().getPortefoelje();
        assertThat(portefoelje.getVersioner()).hasSize(1);
        assertThat(portefoelje.getStrategier())
                .allMatch(strategi -> strategi.getHandleplan().isPresent());
    }

    /** Whoever types what the first guide shows gets what it shows. */
    @Test
    void theFirstGuideShowsAStrategyAndItsPlan() throws IOException {
        String guide = Files.readString(Path.of("guides/start.md"));
        Path file = Files.writeString(folder.resolve("strategi.json"), block(guide, "json"));

        assertThat(output(() -> Begyndelse.main(new String[] {file.toString()})))
                .containsExactlyElementsOf(block(guide.substring(guide.indexOf("It prints the plan")), "")
                        .lines()
                        .toList());
    }

    private static String block(String page, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void aPlanIsKeptInItsDocument() throws IOException {
        Path file = Files.write(folder.resolve("kolding.json"), Eksempel.KOLDING.dokument());
        Path planned = folder.resolve("planlagt.json");

        Planlaegning.main(new String[] {file.toString(), planned.toString()});

        Strategi strategi =
                new StrategiJson().read(planned).getValue().orElseThrow().getStrategi();
        assertThat(strategi.getHandleplan().orElseThrow().getPlaceringer())
                .hasSize(15)
                .anyMatch(placering -> placering.getInitiativ() == 6
                        && placering.getFormelStart().equals(YearHalf.of(2025, 2)));
    }

    /** The Javadoc of every module begins with the words that the README explains. */
    @Test
    void theGlossaryOfTheJavadocIsTheReadmes() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        List<String> words = readme.substring(readme.indexOf("| word | meaning |"))
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> line.replaceAll("`([^`]*)`", "<code>$1</code>")
                        .replaceAll("\\| (.*) \\| (.*) \\|", "<tr><th scope=\"row\">$1</th><td>$2</td></tr>"))
                .toList();

        assertThat(words).hasSizeGreaterThan(30);
        assertThat(Files.readAllLines(Path.of("../strategy-model/src/main/javadoc/overview.html")).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("<tr><th scope=\"row\">")))
                .isEqualTo(words);
    }

    /** What goes wrong is said, and where: first what the document has wrong, then what no plan can keep. */
    @Test
    void theFirstExampleSaysWhatWentWrongAndWhere() throws IOException {
        String kolding = new String(Eksempel.KOLDING.dokument(), StandardCharsets.UTF_8);
        Path broken = Files.writeString(
                folder.resolve("fejl.json"), kolding.replace("\"letImplementerbart\": true", "\"let\": true"));
        Path withoutPlan = Files.writeString(
                folder.resolve("umulig.json"),
                kolding.replaceFirst("\"varighed\": 1\\b", "$0, \"startIHalvaar\": 1, \"tidligst\": \"2026-H2\""));

        assertThat(output(() -> Begyndelse.main(new String[] {broken.toString()})))
                .anyMatch(line -> line.matches("Linje [0-9]+: I \"vurdering\" mangler \"letImplementerbart\".*"));
        assertThat(output(() -> Begyndelse.main(new String[] {withoutPlan.toString()})))
                .contains("INFEASIBLE")
                .anyMatch(line -> line.matches("Linje [0-9]+: Ingen plan for perioden .*"));
    }

    @Test
    void theSecondExampleRunsAStrategy() throws IOException {
        assertThat(output(() -> Halvaarsmoede.main(new String[0])))
                .startsWith("Godkendelse af initiativ 6. Opdelt forsorgshjem med mulighed for bo-træning")
                .contains("1. Chefgruppen godkender igangsættelsen", "  Grund: gælder alle initiativer")
                .contains("4. Chefgruppen forelægger initiativet for udvalget", "  Grund: udgifterne er væsentlige")
                .contains("Igangsættelse af nyt initiativ", "Årlig rapport 2024")
                .contains("Initiativ 6 er godkendt til videre arbejde; derfra er dette skridt ikke muligt:"
                        + " endelig godkendelse.")
                .contains("Status på handleplanen, 1. halvår 2024", "  Tilstand: udskudt")
                .contains("10. juni 2024");
    }

    @Test
    void theCommitteesQuestionsAreAnswered() throws IOException {
        assertThat(output(() -> Spoergsmaal.main(new String[0])))
                .startsWith("KRITERIUM")
                .hasSize(1 + 6 + 1 + 5)
                .anyMatch(line -> line.contains("LoebendeTemafokus, before=5, after=6"));
    }

    @Test
    void whatADocumentMaySayOfDecisionsAndMeetingsIsReadAndPossible() throws IOException {
        Matcher styring = STYRING.matcher(Files.readString(Path.of("../strategy-rules/README.md")));
        assertThat(styring.find()).isTrue();
        String kolding = new String(Eksempel.KOLDING.dokument(), StandardCharsets.UTF_8);
        String dokument = kolding.substring(0, kolding.indexOf("\"styring\"")) + styring.group(1) + "}";

        Result<Strategidokument> reading = new StrategiJson().read(dokument);

        Strategi strategi = reading.getValue().orElseThrow().getStrategi();
        assertThat(Beslutningslog.from(strategi).getProblems()).isEmpty();
        assertThat(Beslutningslog.from(strategi).forloeb(6))
                .map(Initiativforloeb::tilstand)
                .contains(Initiativtilstand.UDSKUDT);
        assertThat(strategi.getStyring().orElseThrow().getMoeder()).hasSize(1);
    }

    /** A program as it is started. */
    private interface Program {
        void run() throws IOException;
    }

    private static Stream<String> output(Program example) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream stdout = System.out;
        try {
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            example.run();
        } finally {
            System.setOut(stdout);
        }
        return output.toString(StandardCharsets.UTF_8).lines();
    }

    /** The code without its layout, which the formatter decides. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
