package dk.kommunestrategi.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.schema.Damage;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Portefoeljer;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a document states, and whatever is wrong with it: a mapper with our module says what our reader says. */
class KommunestrategiModuleProperties {

    private final StrategiJson json = new StrategiJson();
    private final PortefoeljeJson portefoeljer = new PortefoeljeJson();
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new KommunestrategiModule()).build();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theReaderAndTheMapperAgree(
            @ForAll("strategier") Strategi strategi, @ForAll Random random, @ForAll @IntRange(max = 3) int antal) {
        JsonNode root = new JsonMapper().readTree(json.write(strategi));
        for (int k = 0; k < antal; k++) {
            Damage.add(root, random);
        }
        String dokument = random.nextBoolean() ? root.toPrettyString() : root.toString();

        List<Problem> problems = json.read(dokument).getProblems();

        if (json.read(dokument).hasFejl()) {
            assertThat(problemsOf(dokument, Strategi.class)).isEqualTo(problems);
        } else {
            Strategi read = mapper.readValue(dokument, Strategi.class);
            assertThat(json.write(read))
                    .isEqualTo(json.write(
                            json.read(dokument).getValue().orElseThrow().getStrategi()));
            assertThat(mapper.writeValueAsString(read))
                    .isEqualTo(new JsonMapper().readTree(json.write(read)).toString());
        }
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void soOfPortfolios(
            @ForAll("portefoeljer") Portefoelje portefoelje,
            @ForAll Random random,
            @ForAll @IntRange(max = 2) int antal) {
        JsonNode root = new JsonMapper().readTree(portefoeljer.write(portefoelje));
        for (int k = 0; k < antal; k++) {
            Damage.add(root, random);
        }
        String dokument = root.toPrettyString();

        Result<Portefoeljedokument> reading = portefoeljer.read(dokument);

        if (reading.hasFejl()) {
            assertThat(problemsOf(dokument, Portefoelje.class)).isEqualTo(reading.getProblems());
            assertThat(problemsOf(dokument, Portefoeljedokument.class)).isEqualTo(reading.getProblems());
        } else {
            Portefoeljedokument read = mapper.readValue(dokument, Portefoeljedokument.class);
            assertThat(read).isEqualTo(reading.getValue().orElseThrow());
            assertThat(mapper.readValue(dokument, Portefoelje.class)).isEqualTo(read.getPortefoelje());
            assertThat(mapper.writeValueAsString(read))
                    .isEqualTo(
                            new JsonMapper().readTree(portefoeljer.write(read)).toString());
            assertThat(mapper.writeValueAsString(read.getPortefoelje()))
                    .isEqualTo(new JsonMapper()
                            .readTree(portefoeljer.write(read.getPortefoelje()))
                            .toString());
        }
    }

    private List<Problem> problemsOf(String dokument, Class<?> type) {
        try {
            mapper.readValue(dokument, type);
            return List.of();
        } catch (InvalidDokumentException e) {
            return e.getProblems();
        }
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
