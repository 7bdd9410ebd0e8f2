package dk.kommunestrategi.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Portefoeljer;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schema and reader refuse the same documents, each by a program of its own, but for the rules that tie values together.
 * Nor does a schema see keys that stand twice; and to it 1.0 is a whole number, which documents never have here.
 */
@Tag("once")
class SchemaProperties {

    /** What the schema tells as well. */
    private static final Set<Problemkode> I_SCHEMA = EnumSet.of(
            Problemkode.UKENDT_NOEGLE,
            Problemkode.UDVIDELSE_UDEN_NAVNERUM,
            Problemkode.MANGLER,
            Problemkode.NULL_VAERDI,
            Problemkode.FORKERT_TYPE,
            Problemkode.UKENDT_VAERDI,
            Problemkode.UGYLDIGT_HALVAAR,
            Problemkode.UGYLDIG_DATO,
            Problemkode.UGYLDIG_MAALETID,
            Problemkode.UGYLDIGT_BELOEB,
            Problemkode.UKENDT_VERSION,
            Problemkode.UNDER_MINDSTE,
            Problemkode.OVER_STOERSTE,
            Problemkode.TOM_TEKST,
            Problemkode.TOM_LISTE,
            Problemkode.UGYLDIGT_FORMAT);

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StrategiJson json = new StrategiJson();
    private final PortefoeljeJson portefoeljer = new PortefoeljeJson();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatOneRefusesTheOtherRefuses(
            @ForAll("strategier") Strategi strategi, @ForAll Random random, @ForAll @IntRange(max = 3) int antal) {
        JsonNode root = MAPPER.readTree(json.write(strategi));
        for (int k = 0; k < antal; k++) {
            Damage.add(root, random);
        }
        String dokument = root.toString();

        compare(
                dokument,
                json.read(dokument).getProblems(),
                PublishedSchema.STRATEGI,
                FormatSchemaGenerator.WITHOUT_FOR_SCHEMA);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void soOfPortfolios(
            @ForAll("portefoeljer") Portefoelje portefoelje,
            @ForAll Random random,
            @ForAll @IntRange(max = 3) int antal) {
        JsonNode root = MAPPER.readTree(portefoeljer.write(portefoelje));
        for (int k = 0; k < antal; k++) {
            Damage.add(root, random);
        }
        String dokument = root.toString();

        compare(
                dokument,
                portefoeljer.read(dokument).getProblems(),
                PublishedSchema.PORTEFOELJE,
                FormatSchemaGenerator.WITHOUT_FOR_PORTEFOELJE);
    }

    private static void compare(
            String dokument, List<Problem> problems, PublishedSchema published, Set<Problemkode> withoutForSchema) {
        Set<String> laeserens = problems.stream()
                .filter(problem -> I_SCHEMA.contains(problem.getCode()))
                .map(Problem::getPointer)
                .collect(Collectors.toSet());

        assertThat(problems)
                .extracting(Problem::getCode)
                .allMatch(code -> I_SCHEMA.contains(code)
                        || SchemaRules.CODES.contains(code)
                        || code == Problemkode.NOEGLE_FRA_NYERE_VERSION
                        || withoutForSchema.contains(code));
        PublishedSchema.Findings findings = published.look(dokument);
        compareRules(problems, findings.regelbrud());
        Set<String> schema = findings.brud();
        // Of a document of another version, be it inside another one, the reader tells nothing else.
        List<String> ofOtherVersion = problems.stream()
                .filter(problem -> problem.getCode() == Problemkode.UKENDT_VERSION)
                .map(problem -> problem.getPointer().replaceFirst("version$", ""))
                .toList();
        assertThat(schema).as(dokument).containsAll(laeserens);
        assertThat(schema)
                .as(dokument)
                .filteredOn(place -> ofOtherVersion.stream().noneMatch(place::startsWith))
                .containsExactlyInAnyOrderElementsOf(laeserens.stream()
                        .filter(place -> ofOtherVersion.stream().noneMatch(place::startsWith))
                        .toList());
    }

    /** Both tell where a rule is broken; of what cannot be read to begin with, the reader does not ask. */
    private static void compareRules(List<Problem> problems, Set<String> regelbrud) {
        // Of a document of another version, be it inside another one, the reader tells nothing else.
        List<String> told = problems.stream()
                .map(problem -> problem.getCode() == Problemkode.UKENDT_VERSION
                        ? problem.getPointer().replaceFirst("/version$", "")
                        : problem.getPointer())
                .toList();

        assertThat(regelbrud)
                .containsAll(problems.stream()
                        .filter(problem -> SchemaRules.CODES.contains(problem.getCode()))
                        .map(Problem::getPointer)
                        .toList());
        assertThat(regelbrud)
                .allMatch(place ->
                        told.stream().anyMatch(pointer -> pointer.startsWith(place) || place.startsWith(pointer)));
    }

    @Test
    void theSchemaListsWhatItCannotTell() {
        List<String> onListen = FormatSchemaGenerator.WITHOUT_FOR_SCHEMA.stream()
                .map(Enum::name)
                .toList();

        assertThat(MAPPER.readTree(StrategiJson.getSchema()).get("$comment").stringValue())
                .contains(onListen);
        assertThat(FormatSchemaGenerator.WITHOUT_FOR_SCHEMA).doesNotContainAnyElementsOf(I_SCHEMA);
    }

    @Provide
    Arbitrary<Portefoelje> portefoeljer() {
        return Portefoeljer.arbitrary();
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.arbitrary();
    }
}
