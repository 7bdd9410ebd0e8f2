package dk.kommunestrategi.rules.udmoentning.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Centerandel;
import dk.kommunestrategi.rules.Planner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a draft says, and what it leaves to those who write the case. */
class SagsudkastTest {

    private final Strategi empty = Strategi.builder()
            .navn("Strategien")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .build();

    @Test
    void ofAnEmptyStrategyOnlyItsNameIsKnownAndWhatPlanningLacks() {
        Sag udkast = udkast(empty, List.of());

        assertThat(udkast.getId()).isEqualTo(Sagsudkast.ID);
        assertThat(udkast.getTitel()).isEqualTo("Udkast: Beslutning om Strategien");
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
        List<Tekst> begrundelser = List.of(sprog -> "Fordi det er let.", sprog -> "Fordi\ndet haster.");

        assertThat(udkast(empty, begrundelser).getSagsfremstilling().orElseThrow())
                .endsWith("Begrundelser for placeringerne:\n- Fordi det er let.\n- Fordi det haster.");
    }

    @Test
    void theRouteIsThatOfTheLatestCaseOrElseOfTheKindsOfBodies() {
        Strategi strategi = empty.withRoller(
                rolle("byraad", Rolleart.KOMMUNALBESTYRELSE),
                rolle("social", Rolleart.UDVALG),
                rolle("tovholder", Rolleart.TOVHOLDER),
                rolle("direktion", Rolleart.DIREKTION),
                rolle("boern", Rolleart.UDVALG),
                rolle("oekonomi", Rolleart.OEKONOMIUDVALG));
        Sag sag = Sag.builder()
                .id("s")
                .titel("S")
                .addBehandling(Behandlingstrin.of(List.of("byraad")))
                .addBilag(Bilag.builder().navn("Notat").build())
                .build();

        assertThat(udkast(strategi, List.of()).getBehandling())
                .extracting(Behandlingstrin::getOrganer)
                .containsExactly(
                        List.of("direktion"), List.of("social", "boern"), List.of("oekonomi"), List.of("byraad"));
        assertThat(udkast(strategi.withSager(sag), List.of()).getBehandling()).isEqualTo(sag.getBehandling());
        assertThat(udkast(strategi.withSager(sag), List.of()).getBilag()).isEqualTo(sag.getBilag());
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

    private static String oekonomi(Strategi strategi, int a, int b) {
        Rolle rolle = Rolle.builder()
                .from(rolle("T", Rolleart.TOVHOLDER))
                .addFinansiering(
                        Centerandel.builder().center("a").andel(a).build(),
                        Centerandel.builder().center("b").andel(b).build())
                .build();
        return udkast(strategi.withRoller(rolle), List.of())
                .getOekonomiskeKonsekvenser()
                .orElseThrow();
    }

    private static Rolle rolle(String kode, Rolleart art) {
        return Rolle.builder().kode(kode).navn(kode).art(art).build();
    }

    private static Sag udkast(Strategi strategi, List<Tekst> begrundelser) {
        return Sagsudkast.draft(strategi, Planner.standard().plan(strategi), begrundelser, Sprog.DANSK);
    }
}
