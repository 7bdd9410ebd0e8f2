package dk.kommunestrategi.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An application's own mapper states our types as our own documents and results do. */
class KommunestrategiModuleTest {

    private final StrategiJson json = new StrategiJson();
    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** What an application keeps of a strategy. */
    record Journal(String sagsnummer, Strategi strategi, YearHalf fra, LocalDate dato, Beloeb udgift) {}

    @ParameterizedTest
    @ValueSource(strings = {"strategi.json", "hele-formatet.json", "vaegtede-kriterier.json"})
    void aStrategyIsReadAndWrittenAsInADocument(String resource) {
        Strategi strategi = strategi(resource);

        String written = mapper.writeValueAsString(strategi);

        assertThat(written)
                .isEqualTo(new JsonMapper().readTree(json.write(strategi)).toString());
        assertThat(mapper.readValue(written, Strategi.class)).isEqualTo(strategi);
        assertThat(mapper.readValue(json.write(strategi).getBytes(StandardCharsets.UTF_8), Strategi.class))
                .isEqualTo(strategi);
    }

    @Test
    void aResultIsWrittenAsByItsWriter() {
        PlanResult plan = Planner.standard().plan(strategi("strategi.json"));

        assertThat(mapper.valueToTree(plan).toString())
                .isEqualTo(new JsonMapper()
                        .readTree(new ResultJson(Sprog.DANSK).write(plan))
                        .toString());
        assertThat(mapper.writeValueAsString(Map.of("plan", plan)))
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

        assertThat(other.writeValueAsString(strategi)).isEqualTo(mapper.writeValueAsString(strategi));
    }

    @Test
    void oursStandAmongWhatIsNot() {
        Journal journal = new Journal(
                "19-1",
                strategi("strategi.json"),
                YearHalf.of(2024, Half.H2),
                LocalDate.of(2024, 2, 29),
                Beloeb.parse("1250000.50").orElseThrow());

        String written = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(journal);

        assertThat(written)
                .contains("\"fra\" : \"2024-H2\"", "\"dato\" : \"2024-02-29\"", "\"udgift\" : \"1250000.50\"");
        assertThat(mapper.readValue(written, Journal.class)).isEqualTo(journal);
        assertThat(mapper.writeValueAsString(List.of(Half.H1, LocalDate.MIN.getDayOfWeek())))
                .isEqualTo(new JsonMapper().writeValueAsString(List.of(Half.H1, LocalDate.MIN.getDayOfWeek())));
    }

    @Test
    void aPartIsReadByItself() {
        Initiativ initiativ = strategi("strategi.json").getInitiativer().get(0);

        assertThat(mapper.readValue(mapper.writeValueAsString(initiativ), Initiativ.class))
                .isEqualTo(initiativ);
        assertThatThrownBy(() -> mapper.readValue("{\"nummer\":0}", Initiativ.class))
                .asInstanceOf(type(InvalidDokumentException.class))
                .satisfies(e ->
                        assertThat(e.getProblems()).extracting(Problem::getCode).contains(Problemkode.MANGLER));
    }

    @Test
    void everythingThatIsWrongIsToldWhereItStands() {
        String dokument = Dokumenter.resource("validate-med-fejl.json");
        List<Problem> problems = json.read(dokument).getProblems();

        assertThat(problemsOf(dokument)).isEqualTo(problems).hasSize(3);
        assertThat(problemsOf(dokument.replace("\n", "\r\n"))).isEqualTo(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[  ", "[\n", "[\n\n   "})
    void whatStandsBeforeADocumentMovesItsPlaces(String before) {
        String dokument = Dokumenter.resource("validate-med-fejl.json");
        int lines = (int) before.chars().filter(one -> one == '\n').count();
        int columns = before.length() - 1 - before.lastIndexOf('\n');
        List<Problem> moved = json.read(dokument).getProblems().stream()
                .map(problem -> problem.withColumn(problem.getColumn().orElseThrow()
                                + (problem.getLine().equals(OptionalInt.of(1)) ? columns : 0))
                        .withLine(problem.getLine().orElseThrow() + lines))
                .toList();

        assertThat(problemsOf(before + dokument + "]", Strategi[].class)).isEqualTo(moved);
        assertThat(problemsOf(before + dokument.replace("\n", "") + "]", Strategi[].class))
                .extracting(Problem::getColumn)
                .isEqualTo(json.read(dokument.replace("\n", "")).getProblems().stream()
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

    /** Neither values nor keys: it goes into logs. */
    @Test
    void theMessageNamesNoneOfWhatPeopleWrote() {
        assertThat(messageOf("{\"navn\":7,\"Hans Jensen\":1}"))
                .isEqualTo("3 problems: MANGLER at 1:1, FORKERT_TYPE at 1:9, UKENDT_NOEGLE at 1:11");
    }

    @Test
    void theMessageTellsTheFirstThreeAndThatThereAreMore() {
        assertThat(messageOf(Dokumenter.smallest(",\"skala\":0"))).isEqualTo("1 problem: UNDER_MINDSTE at 1:58");
        assertThat(messageOf("{\"navn\":7,\n\"skala\":0,\n\"kilder\":7}"))
                .isEqualTo("4 problems: MANGLER at 1:1, FORKERT_TYPE at 1:9, UNDER_MINDSTE at 2:9, …");
    }

    @Test
    void whereNoPlaceIsKnownTheMessageNamesNone() {
        JsonNode tree = new JsonMapper().readTree("{\"navn\":7}");

        assertThatThrownBy(() -> mapper.treeToValue(tree, Strategi.class))
                .hasMessageStartingWith("2 problems: MANGLER, FORKERT_TYPE");
    }

    @Test
    void aPortfolioIsReadAndWrittenAsInADocument() {
        PortefoeljeJson portefoeljer = new PortefoeljeJson();
        String dokument = Dokumenter.resource("portefoelje.json");
        Portefoeljedokument expected = portefoeljer.read(dokument).getValue().orElseThrow();

        assertThat(mapper.readValue(dokument, Portefoelje.class)).isEqualTo(expected.getPortefoelje());
        assertThat(mapper.readValue(dokument, Portefoeljedokument.class)).isEqualTo(expected);
        assertThat(mapper.writeValueAsString(expected))
                .isEqualTo(
                        new JsonMapper().readTree(portefoeljer.write(expected)).toString());
    }

    /** What is only told is nothing that a document states, and what is nobody's is left to the mapper. */
    @Test
    void onlyWhatADocumentStatesIsReadAsOne() {
        record Notat(String navn) {}

        assertThatThrownBy(() -> mapper.readValue("{}", Problem.class)).isNotInstanceOf(InvalidDokumentException.class);
        assertThatThrownBy(() -> mapper.readValue("{}", PlanResult.class))
                .isNotInstanceOf(InvalidDokumentException.class);
        assertThat(mapper.readValue("{\"navn\":\"Kort\"}", Notat.class)).isEqualTo(new Notat("Kort"));
        assertThat(mapper.readValue("{\"initiativ\":6,\"formelStart\":\"2025-H2\"}", Fastlaeggelse.class))
                .isEqualTo(new Fastlaeggelse(Optional.empty(), 6, YearHalf.of(2025, Half.H2)));
    }

    @Test
    void aMapperSaysThatItKnowsTheFormat() {
        assertThat(mapper.registeredModules())
                .extracting(JacksonModule::getModuleName)
                .contains("dk.kommunestrategi");
    }

    @Test
    void ofATreeThePlacesAreNotKnown() {
        JsonNode tree = new JsonMapper().readTree(Dokumenter.resource("validate-med-fejl.json"));

        assertThatThrownBy(() -> mapper.treeToValue(tree, Strategi.class))
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

        Strategidokument dokument = mapper.readValue(newer, Strategidokument.class);

        assertThat(dokument.getStrategi())
                .isEqualTo(json.read(newer).getValue().orElseThrow().getStrategi());
        assertThat(mapper.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(dokument)
                        .replaceAll("\\s", ""))
                .isEqualTo(json.write(dokument).replaceAll("\\s", ""))
                .contains("\"farve\":\"#00ff00\"");
    }

    /** With a mapper that knows nothing of the format, everything is wrong, and one thing is to be told. */
    @ParameterizedTest
    @ValueSource(strings = {"strategi.json", "hele-formatet.json"})
    void whatAMapperWithoutTheModuleWroteIsRecognized(String resource) {
        assertThat(json.read(new JsonMapper().writeValueAsString(strategi(resource)))
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FREMMED_FORM);
        assertThat(json.read(new JsonMapper()
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

        assertThat(json.read(everything.putNull("periode").toString()).getProblems())
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.NULL_VAERDI);
    }

    private String messageOf(String dokument) {
        try {
            return mapper.readValue(dokument, Strategi.class).toString();
        } catch (InvalidDokumentException e) {
            return e.getOriginalMessage();
        }
    }

    private List<Problem> problemsOf(String dokument) {
        return problemsOf(dokument, Strategi.class);
    }

    private List<Problem> problemsOf(String dokument, Class<?> type) {
        try {
            mapper.readValue(dokument, type);
            return List.of();
        } catch (InvalidDokumentException e) {
            return e.getProblems();
        }
    }

    private Strategi strategi(String resource) {
        return json.read(Dokumenter.resource(resource)).getValue().orElseThrow().getStrategi();
    }
}
