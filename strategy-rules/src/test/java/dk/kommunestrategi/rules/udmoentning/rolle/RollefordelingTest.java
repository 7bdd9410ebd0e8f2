package dk.kommunestrategi.rules.udmoentning.rolle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollefordelingTest {

    @Test
    void bodiesComeFirstThenOwnersThenTheWorkingGroupAndTheParties() {
        Strategi strategi = strategi();

        assertThat(Rollefordeling.from(strategi, 1).orElseThrow().roller())
                .extracting(rolle -> rolle.art() + " " + rolle.who().orElse("-") + (rolle.hovedansvar() ? " *" : ""))
                .containsExactly(
                        "KOMMUNALBESTYRELSE Rolle KOMMUNALBESTYRELSE",
                        "UDVALG Rolle UDVALG",
                        "CHEFGRUPPE -",
                        "STYREGRUPPE Rolle STYREGRUPPE",
                        "TOVHOLDER konsulent",
                        "INITIATIVEJER Rolle INITIATIVEJER *",
                        "INITIATIVEJER Rolle UDVALG",
                        "ARBEJDSGRUPPE Rolle ARBEJDSGRUPPE",
                        "SAMARBEJDSPART Senior-, Sundheds- og Fritidsforvaltningen",
                        "SAMARBEJDSPART CF",
                        "SAMARBEJDSPART -");
    }

    @Test
    void everybodyHasDutiesOfTheirPart() {
        List<Rollebesaettelse> roller =
                Rollefordeling.from(strategi(), 1).orElseThrow().roller();

        assertThat(roller.get(4).opgaver()).containsExactly(Opgave.KOORDINERER);
        assertThat(roller.get(5).opgaver()).isEqualTo(Opgave.of(Rolleart.INITIATIVEJER));
        assertThat(roller.get(6).opgaver())
                .as("a co-owner takes part, and does not lead")
                .containsExactly(Opgave.INDDRAGES_FRA_START, Opgave.ER_MEDANSVARLIG);
        assertThat(roller.get(8).opgaver()).containsExactly(Opgave.INDDRAGES_FRA_START, Opgave.ER_MEDANSVARLIG);
        assertThat(Rollefordeling.from(strategi(), 99)).isEmpty();
    }

    @Test
    void aCommitteeThatLeadsAnInitiativeHasAnOwnersDutiesThere() {
        Strategi strategi = strategi();
        Initiativ led = strategi.getInitiativer()
                .get(0)
                .withEjere(Initiativejer.builder()
                        .rolle("udvalg")
                        .hovedansvar(true)
                        .build());

        assertThat(Rollefordeling.from(strategi.withInitiativer(led), 1)
                        .orElseThrow()
                        .roller())
                .filteredOn(Rollebesaettelse::hovedansvar)
                .extracting(Rollebesaettelse::opgaver)
                .containsExactly(Opgave.of(Rolleart.INITIATIVEJER));
    }

    @Test
    void whatARoleIsResponsibleForInWordsStandsBesideItsDuties() {
        Strategi strategi = strategi();
        Strategi worded = strategi.withRoller(strategi.getRoller().stream()
                .map(rolle -> Rolle.builder()
                        .from(rolle)
                        .addAnsvar("ansvar som " + rolle.getArt())
                        .build())
                .toList());

        assertThat(Rollefordeling.from(worded, 1).orElseThrow().roller())
                .extracting(rolle -> String.join("; ", rolle.ansvar()))
                .contains("ansvar som CHEFGRUPPE", "ansvar som INITIATIVEJER", "ansvar som ARBEJDSGRUPPE")
                .endsWith("ansvar som SAMARBEJDSPART");
    }

    /** Kolding's catalogue says who does what in Kolding. */
    @Test
    void nobodyHasDutiesThatTheStrategyDoesNotState() {
        Strategi strategi = strategi();
        Strategi without = strategi.withRoller(strategi.getRoller().stream()
                .map(rolle -> Rolle.builder().from(rolle).opgaver(List.of()).build())
                .toList());

        assertThat(Rollefordeling.from(without, 1).orElseThrow().roller())
                .filteredOn(rolle -> rolle.art() != Rolleart.KOMMUNALBESTYRELSE)
                .hasSize(10)
                .allSatisfy(rolle -> assertThat(rolle.opgaver()).isEmpty());
    }

    @Test
    void aPartySaysWhereItIsStatedIfNotInTheAssessment() {
        Strategi strategi = Styringseksempel.strategi();
        Initiativ initiativ = Styringseksempel.initiativ(
                1,
                Vurdering.builder()
                        .letImplementerbart(false)
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .addSamarbejde(Samarbejde.builder()
                                .part("jobcenteret")
                                .intern(true)
                                .kilde("initiativkortet")
                                .build())
                        .build());

        assertThat(Rollefordeling.from(strategi.withInitiativer(initiativ), 1)
                        .orElseThrow()
                        .roller())
                .filteredOn(rolle -> rolle.art() == Rolleart.SAMARBEJDSPART)
                .extracting(Rollebesaettelse::kilde)
                .containsExactly(Optional.of("initiativkortet"));
    }

    private static Strategi strategi() {
        Strategi strategi = Styringseksempel.strategi();
        return strategi.withForvaltninger(
                        Forvaltning.builder()
                                .kode("SSF")
                                .navn("Senior-, Sundheds- og Fritidsforvaltningen")
                                .build(),
                        Forvaltning.builder().kode("CF").build())
                .withRoller(strategi.getRoller().stream()
                        .map(RollefordelingTest::rolle)
                        .toList())
                .withInitiativer(strategi.getInitiativer()
                        .get(0)
                        .withEjere(
                                Initiativejer.builder()
                                        .rolle("udvalg")
                                        .hovedansvar(false)
                                        .build(),
                                Initiativejer.builder()
                                        .rolle("initiativejer")
                                        .hovedansvar(true)
                                        .build())
                        .withArbejdsgruppe("arbejdsgruppe")
                        .withVurdering(Vurdering.builder()
                                .letImplementerbart(false)
                                .udgiftsniveau(Udgiftsniveau.LILLE)
                                .addSamarbejde(
                                        Samarbejde.builder()
                                                .part("SSF")
                                                .intern(true)
                                                .build(),
                                        Samarbejde.builder()
                                                .part("CF")
                                                .intern(true)
                                                .build(),
                                        Samarbejde.builder().intern(false).build())
                                .build()));
    }

    private static Rolle rolle(Rolle rolle) {
        return switch (rolle.getArt()) {
            case CHEFGRUPPE -> Rolle.builder().from(rolle).ubesat(true).build();
            case TOVHOLDER ->
                Rolle.builder()
                        .from(rolle)
                        .besatAf("konsulent")
                        .opgaver(List.of(Opgave.KOORDINERER))
                        .build();
            default -> rolle;
        };
    }
}
