package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.schema.PublishedSchema;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Portefoeljer;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What is written can be read again, and is the same. */
@Tag("once")
class RoundTripProperties {

    private final StrategiJson json = new StrategiJson();
    private final PortefoeljeJson portefoeljer = new PortefoeljeJson();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readingGivesWhatWasWritten(@ForAll("strategier") Strategi strategi) {
        String dokument = json.write(strategi);

        Result<Strategidokument> reading = json.read(dokument);

        assertThat(reading.getProblems()).noneMatch(Problem::isFejl);
        assertThat(reading.map(Strategidokument::getStrategi).getValue()).contains(strategi);
        PublishedSchema.STRATEGI.assertValid(dokument);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void writingAgainGivesTheSameText(@ForAll("strategier") Strategi strategi) {
        String dokument = json.write(strategi);

        assertThat(json.write(json.read(dokument).getValue().orElseThrow().getStrategi()))
                .isEqualTo(dokument);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aPortfolioIsReadAsItWasWritten(@ForAll("portefoeljer") Portefoelje portefoelje) {
        String dokument = portefoeljer.write(portefoelje);

        Result<Portefoeljedokument> reading = portefoeljer.read(dokument);

        assertThat(reading.getProblems()).noneMatch(Problem::isFejl);
        assertThat(reading.map(Portefoeljedokument::getPortefoelje).getValue()).contains(portefoelje);
        assertThat(portefoeljer.write(reading.getValue().orElseThrow())).isEqualTo(dokument);
        PublishedSchema.PORTEFOELJE.assertValid(dokument);
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
