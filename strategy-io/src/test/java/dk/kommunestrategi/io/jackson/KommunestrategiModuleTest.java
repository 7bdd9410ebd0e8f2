package dk.kommunestrategi.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An application's own mapper states our types as our own documents and results do. */
class KommunestrategiModuleTest {

    private static final StrategiJson JSON = new StrategiJson();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** What an application keeps of a strategy. */
    record Journal(String sagsnummer, Strategi strategi, YearHalf fra, LocalDate dato, Beloeb udgift) {}

    @ParameterizedTest
    @ValueSource(strings = {"strategi.json", "hele-formatet.json", "vaegtede-kriterier.json"})
    void aStrategyIsReadAndWrittenAsInADocument(String resource) {
        Strategi strategi = strategi(resource);

        String written = MAPPER.writeValueAsString(strategi);

        assertThat(written)
                .isEqualTo(new JsonMapper().readTree(JSON.write(strategi)).toString());
        assertThat(MAPPER.readValue(written, Strategi.class)).isEqualTo(strategi);
        assertThat(MAPPER.readValue(JSON.write(strategi).getBytes(StandardCharsets.UTF_8), Strategi.class))
                .isEqualTo(strategi);
    }

    @Test
    void aResultIsWrittenAsByItsWriter() {
        PlanResult plan = Planner.standard().plan(strategi("strategi.json"));

        assertThat(MAPPER.valueToTree(plan).toString())
                .isEqualTo(new JsonMapper()
                        .readTree(new ResultJson(Sprog.DANSK).write(plan))
                        .toString());
        assertThat(MAPPER.writeValueAsString(Map.of("plan", plan)))
                .startsWith("{\"plan\":{\"status\":\"OPTIMAL\",\"periode\":{\"fra\":\"");
    }

    /** Names and nulls as an application likes them are not how our documents are written. */
    @Test
    void whateverElseTheMapperWasToldOurTypesStayAsTheyAre() {
        JsonMapper other = JsonMapper.builder()
                .addModule(new KommunestrategiModule())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
        Strategi strategi = strategi("hele-formatet.json");

        assertThat(other.writeValueAsString(strategi)).isEqualTo(MAPPER.writeValueAsString(strategi));
    }

    @Test
    void oursStandAmongWhatIsNot() {
        Journal journal = new Journal(
                "19-1",
                strategi("strategi.json"),
                YearHalf.of(2024, Half.H2),
                LocalDate.of(2024, 2, 29),
                Beloeb.parse("1250000.50").orElseThrow());

        String written = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(journal);

        assertThat(written)
                .contains("\"fra\" : \"2024-H2\"", "\"dato\" : \"2024-02-29\"", "\"udgift\" : \"1250000.50\"");
        assertThat(MAPPER.readValue(written, Journal.class)).isEqualTo(journal);
        assertThat(MAPPER.writeValueAsString(List.of(Half.H1, LocalDate.MIN.getDayOfWeek())))
                .isEqualTo(new JsonMapper().writeValueAsString(List.of(Half.H1, LocalDate.MIN.getDayOfWeek())));
    }

    @Test
    void aPartIsReadByItself() {
        Initiativ initiativ = strategi("strategi.json").getInitiativer().get(0);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(initiativ), Initiativ.class))
                .isEqualTo(initiativ);
        assertThatThrownBy(() -> MAPPER.readValue("{\"nummer\":0}", Initiativ.class))
                .asInstanceOf(type(InvalidDokumentException.class))
                .satisfies(e ->
                        assertThat(e.getProblems()).extracting(Problem::getCode).contains(Problemkode.MANGLER));
    }

    @Test
    void everythingThatIsWrongIsToldWhereItStands() {
        String dokument = Dokumenter.resource("validate-med-fejl.json");
        List<Problem> problems = JSON.read(dokument).getProblems();

        assertThat(problemsOf(dokument)).isEqualTo(problems).hasSize(3);
        assertThat(problemsOf(dokument.replace("\n", "\r\n"))).isEqualTo(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[  ", "[\n", "[\n\n   "})
    void whatStandsBeforeADocumentMovesItsPlaces(String before) {
        String dokument = Dokumenter.resource("validate-med-fejl.json");
        int lines = (int) before.chars().filter(one -> one == '\n').count();
        int columns = before.length() - 1 - before.lastIndexOf('\n');
        List<Problem> moved = JSON.read(dokument).getProblems().stream()
                .map(problem -> problem.withColumn(problem.getColumn().orElseThrow()
                                + (problem.getLine().equals(OptionalInt.of(1)) ? columns : 0))
                        .withLine(problem.getLine().orElseThrow() + lines))
                .toList();

        assertThat(problemsOf(before + dokument + "]", Strategi[].class)).isEqualTo(moved);
        assertThat(problemsOf(before + dokument.replace("\n", "") + "]", Strategi[].class))
                .extracting(Problem::getColumn)
                .isEqualTo(JSON.read(dokument.replace("\n", "")).getProblems().stream()
                        .map(problem -> OptionalInt.of(problem.getColumn().orElseThrow() + columns))
                        .toList());
    }

    @Test
    void aDocumentIsAsLongAsItIsWhateverStandsBeforeIt() {
        String dokument = Dokumenter.smallest("");
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new KommunestrategiModule(
                        Sprog.DANSK,
                        ReadLimits.builder().dokumentLength(dokument.length()).build()))
                .build();

        assertThat(mapper.readValue("[" + dokument + ",\n\n" + dokument + "," + dokument + "]", Strategi[].class))
                .hasSize(3);
    }

    @Test
    void theMessageNamesNoneOfWhatPeopleWrote() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"navn\":7,\"Hans Jensen\":1}", Strategi.class))
                .isInstanceOf(InvalidDokumentException.class)
                .hasMessageContaining("3 problems: ")
                .hasMessageContaining("FORKERT_TYPE at \"/navn\"");
    }

    @Test
    void ofATreeThePlacesAreNotKnown() {
        JsonNode tree = new JsonMapper().readTree(Dokumenter.resource("validate-med-fejl.json"));

        assertThatThrownBy(() -> MAPPER.treeToValue(tree, Strategi.class))
                .asInstanceOf(type(InvalidDokumentException.class))
                .satisfies(e -> assertThat(e.getProblems())
                        .isNotEmpty()
                        .allMatch(problem -> problem.getLine().isEmpty()
                                && problem.getColumn().isEmpty()));
    }

    @Test
    void aKeyThatStandsTwiceIsToldAlthoughAMapperWouldTakeTheLast() {
        assertThat(problemsOf(Dokumenter.smallest(",\"navn\":\"T\"")))
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.DOBBELT_NOEGLE);
    }

    @Test
    void aDocumentKeepsWhatANewerVersionStates() {
        String newer = Dokumenter.resource("version-1.7.json");

        Strategidokument dokument = MAPPER.readValue(newer, Strategidokument.class);

        assertThat(dokument.getStrategi())
                .isEqualTo(JSON.read(newer).getValue().orElseThrow().getStrategi());
        assertThat(MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(dokument)
                        .replaceAll("\\s", ""))
                .isEqualTo(JSON.write(dokument).replaceAll("\\s", ""))
                .contains("\"farve\":\"#00ff00\"");
    }

    /** With a mapper that knows nothing of the format, everything is wrong, and one thing is to be told. */
    @ParameterizedTest
    @ValueSource(strings = {"strategi.json", "hele-formatet.json"})
    void whatAMapperWithoutTheModuleWroteIsRecognized(String resource) {
        assertThat(JSON.read(new JsonMapper().writeValueAsString(strategi(resource)))
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FREMMED_FORM);
        assertThat(JSON.read(new JsonMapper()
                                .writeValueAsString(Strategi.builder()
                                        .navn("S")
                                        .kommune(Kommune.builder()
                                                .kode("0999")
                                                .navn("K")
                                                .build())
                                        .build()))
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FREMMED_FORM);
    }

    @Test
    void whoStatesEverythingAndOneThingWronglyIsToldThat() {
        ObjectNode everything = (ObjectNode) new JsonMapper().readTree(Dokumenter.resource("hele-formatet.json"));

        assertThat(JSON.read(everything.putNull("periode").toString()).getProblems())
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.NULL_VAERDI);
    }

    private static List<Problem> problemsOf(String dokument) {
        return problemsOf(dokument, Strategi.class);
    }

    private static List<Problem> problemsOf(String dokument, Class<?> type) {
        try {
            MAPPER.readValue(dokument, type);
            return List.of();
        } catch (InvalidDokumentException e) {
            return e.getProblems();
        }
    }

    private static Strategi strategi(String resource) {
        return JSON.read(Dokumenter.resource(resource)).getValue().orElseThrow().getStrategi();
    }
}
