package dk.kommunestrategi.io.dokument.portefoelje;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Computed;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.plan.Begrundelsestekst;
import dk.kommunestrategi.io.dokument.sag.Sagsudkast;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.historik.Portefoeljehistorik;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Strategies with the same name are told apart wherever a paper on both names one. */
class SameNamesTest {

    private static final String NAVN = "Hjem til alle";

    private final Portefoelje portefoelje = sameNames(Computed.jointHistorik());

    @ParameterizedTest
    @EnumSource(Sprog.class)
    void theirCodesTellThemApart(Sprog sprog) {
        assertThat(papers(sprog))
                .allSatisfy(paper -> assertThat(paper.text())
                        .contains(NAVN + " (boern)", NAVN + " (senior)")
                        .doesNotContain(NAVN + " (boern) (", NAVN + " (senior) (")
                        .satisfies(text -> assertThat(
                                        text.replace(NAVN + " (boern)", "").replace(NAVN + " (senior)", ""))
                                .doesNotContain(NAVN)));
    }

    private Stream<Dokument> papers(Sprog sprog) {
        PlanResult plan = Computed.PLANNER.plan(PlanRequest.builder()
                .portefoelje(portefoelje)
                .antalAlternativer(3)
                .build());
        Portefoeljehistorik historik = Portefoeljedokument.of(portefoelje).historik();
        return Stream.of(
                Portefoeljetekst.rapport(plan, sprog),
                Portefoeljetekst.dokument(plan, "boern", sprog),
                Portefoeljetekst.rapport(historik.evaluate(2, Computed.PLANNER), 2, sprog),
                Versionsoversigt.dokument(
                        portefoelje,
                        List.of(historik.compare(1, 2, Computed.PLANNER)),
                        List.of(),
                        Placeringskriterier.ALLE,
                        sprog),
                Begrundelsestekst.dokument(Computed.BEGRUNDER.explain(plan), sprog),
                Sagsudkast.dokument(plan, sprog));
    }

    /** Without a name of its own, the portfolio is called by those of its strategies. */
    private static Portefoelje sameNames(Portefoelje portefoelje) {
        return Portefoelje.builder()
                .from(portefoelje)
                .navn(Optional.empty())
                .strategier(portefoelje.getStrategier().stream()
                        .map(strategi -> strategi.withNavn(NAVN))
                        .toList())
                .build();
    }
}
