package dk.kommunestrategi.io.dokument.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dokument.plan.Afgoerelsestekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a draft says, and what it leaves to those who write the case. */
class SagsudkastTest {

    private final Strategi empty = Strategi.builder()
            .navn("Strategien")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .build();

    @Test
    void ofAnEmptyStrategyOnlyItsNameIsKnownAndWhatPlanningLacks() {
        Sag udkast = udkast(empty);

        assertThat(udkast.getId()).isEqualTo(Sagsudkast.ID);
        assertThat(udkast.getTitel()).isEqualTo("Godkendelse af Strategien");
        assertThat(udkast.getSagsnummer()).isEmpty();
        assertThat(udkast.getIndstilling()).isEmpty();
        assertThat(udkast.getBehandling()).isEmpty();
        assertThat(udkast.getOekonomiskeKonsekvenser()).isEmpty();
        assertThat(udkast.getBilag()).isEmpty();
        assertThat(udkast.getSagsfremstilling())
                .hasValueSatisfying(tekst -> assertThat(tekst.lines())
                        .hasSize(3)
                        .contains("Der kan endnu ikke lægges en handleplan:")
                        .anyMatch(line -> line.startsWith("- Strategien har ingen initiativer"))
                        .anyMatch(line -> line.startsWith("- Der er ingen periode")));
    }

    @Test
    void explanationsComeLastAsItemsOfAList() {
        Strategi strategi = new StrategiJson()
                .read(Dokumenter.resource("strategi.json"))
                .getValue()
                .orElseThrow()
                .getStrategi();
        PlanResult plan = Planner.standard().plan(strategi);
        Planforklaring forklaring = new Begrunder(Planner.standard()).explain(plan);

        Sag udkast = Sagsudkast.draft(plan, forklaring, Sprog.DANSK);

        Afgoerelsestekst afgoerelser = Afgoerelsestekst.forUdvalg(forklaring, Sprog.DANSK);
        assertThat(udkast.getSagsfremstilling().orElseThrow().lines())
                .endsWith(Stream.concat(
                                Stream.of(
                                        "Begrundelser for placeringerne; ved et andet halvår står, hvad der sker, hvis"
                                                + " kun dette initiativ flyttes:"),
                                forklaring.getBegrundelser().stream()
                                        .map(begrundelse -> "- " + navn(strategi, begrundelse) + ": "
                                                + afgoerelser.text(begrundelse)))
                        .toArray(String[]::new));
    }

    @Test
    void theRouteAndTheAttachmentsAreThoseOfTheLatestCase() {
        Strategi strategi = empty.withRoller(rolle("byraad", Rolleart.KOMMUNALBESTYRELSE));
        Sag sag = Sag.builder()
                .id("s")
                .titel("S")
                .addBehandling(Behandlingstrin.of(List.of("byraad")))
                .addBilag(Bilag.builder().navn("Notat").build())
                .build();

        assertThat(udkast(strategi.withSager(sag)).getBehandling()).isEqualTo(sag.getBehandling());
        assertThat(udkast(strategi.withSager(sag)).getBilag()).isEqualTo(sag.getBilag());
    }

    @Test
    void whoFinancesARoleIsToldWithTheParts() {
        Strategi strategi = empty.withCentre(
                Center.builder().kode("a").navn("Jobcentret").build(),
                Center.builder().kode("b").navn("Voksencentret").build());

        assertThat(oekonomi(strategi, 2, 2)).isEqualTo("T finansieres ligeligt af Jobcentret, Voksencentret.");
        assertThat(oekonomi(strategi, 2, 1))
                .isEqualTo("T finansieres efter andele af Jobcentret (2), Voksencentret (1).");
    }

    private static String navn(Strategi strategi, Begrundelse begrundelse) {
        int nummer = begrundelse.getInitiativ().nummer();
        return nummer + ". " + strategi.initiativ(nummer).orElseThrow().getNavn();
    }

    private static String oekonomi(Strategi strategi, int a, int b) {
        Rolle rolle = Rolle.builder()
                .from(rolle("T", Rolleart.TOVHOLDER))
                .addFinansiering(
                        Centerandel.builder().center("a").andel(a).build(),
                        Centerandel.builder().center("b").andel(b).build())
                .build();
        return udkast(strategi.withRoller(rolle)).getOekonomiskeKonsekvenser().orElseThrow();
    }

    private static Rolle rolle(String kode, Rolleart art) {
        return Rolle.builder().kode(kode).navn(kode).art(art).build();
    }

    private static Sag udkast(Strategi strategi) {
        return Sagsudkast.draft(Planner.standard().plan(strategi), Sprog.DANSK);
    }
}
