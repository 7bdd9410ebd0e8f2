package dk.kommunestrategi.io.dokument.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a draft says of the money of several strategies: amounts by year, and whether the frames hold. */
class FaellesOekonomiTest {

    private final Portefoelje portefoelje = FaellesSag.PORTEFOELJE;

    /** That there is no plan is one thing, that no amounts are stated another. */
    @Test
    void withoutAPlanAmountsAreNotSharedOutAndNothingIsPartOfNegotiations() {
        Portefoelje uden = FaellesSag.with(
                portefoelje.getStrategier().get(0).withTemaer(),
                portefoelje.getStrategier().get(1).withTemaer());
        PlanResult no = Planner.standard().plan(PlanRequest.of(uden));

        assertThat(no.isPlan()).isFalse();
        assertThat(Sagsudkast.dokument(no, Sprog.DANSK).text())
                .startsWith("Godkendelse af Eksempelbys strategier under ét\n")
                .contains(
                        "fremlægger »Børnestrategi« og »Seniorstrategi« til beslutning.",
                        "Der foreligger ingen handleplan, og beløbene er derfor ikke fordelt på år. Udgiften er")
                .doesNotContain("Beløb er ikke oplyst", "budgetforhandlingerne:", "fælles handleplan for »");
    }

    @Test
    void strategiesAreInTheOrderOfTheDocumentInTheBudgetToo() {
        Portefoelje omvendt = FaellesSag.with(
                medBeloeb(portefoelje.getStrategier().get(1)),
                portefoelje.getStrategier().get(0));

        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(omvendt)))
                .containsPattern("Netto fordelt på strategier[^»]*\n *Seniorstrategi [^»]*\n *Børnestrategi ");
    }

    /** Whether the frames hold is what the budget says; where no amounts are stated nobody knows. */
    @Test
    void ofFramesItIsToldWhetherTheyHoldWhereAmountsAreStated() {
        Strategi first = udenBeloeb(portefoelje.getStrategier().get(0));
        Strategi second = portefoelje.getStrategier().get(1);

        assertThat(FaellesSag.text(PlanRequest.builder().portefoelje(FaellesSag.with(first, udenBeloeb(second)))))
                .contains("Beløb er ikke oplyst.")
                .doesNotContain("økonomiske ramme");
        assertThat(FaellesSag.text(PlanRequest.builder()
                        .portefoelje(withRamme(FaellesSag.with(first, medBeloeb(second)), 300_000))
                        .planlagte(List.of(first.getKode().orElseThrow()))))
                .contains("Udgifterne til kommunens strategier tilsammen overskrider den økonomiske ramme for"
                        + " drift i 2027 med 100.000 kr.")
                .doesNotContain("inden for de økonomiske rammer");
    }

    /** The strategy with the amounts of the other one's first initiative. */
    private Strategi medBeloeb(Strategi strategi) {
        return strategi.withInitiativer(strategi.getInitiativer()
                .get(0)
                .withUdgiftsprofil(portefoelje
                        .getStrategier()
                        .get(0)
                        .getInitiativer()
                        .get(0)
                        .getUdgiftsprofil()));
    }

    private static Strategi udenBeloeb(Strategi strategi) {
        return strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withUdgifter().withUdgiftsprofil())
                .toList());
    }

    private static Portefoelje withRamme(Portefoelje some, long kroner) {
        Prioriteringspolitik politik = some.getPolitik().orElseThrow();
        OekonomiskRamme ramme = politik.getOekonomiskRamme().orElseThrow();
        Aarsramme first = ramme.getAarsrammer().get(0);
        return Portefoelje.builder()
                .from(some)
                .politik(Prioriteringspolitik.builder()
                        .from(politik)
                        .oekonomiskRamme(OekonomiskRamme.builder()
                                .from(ramme)
                                .aarsrammer(List.of(Aarsramme.builder()
                                        .from(first)
                                        .beloeb(Beloeb.kroner(kroner))
                                        .build()))
                                .build())
                        .build())
                .build();
    }
}
