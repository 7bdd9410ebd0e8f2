package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.center;
import static dk.kommunestrategi.model.Eksempel.forvaltning;
import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.rolle;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.tema;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import org.junit.jupiter.api.Test;

class UniquenessCheckTest {

    private final Check<Strategi> check = new UniquenessCheck();

    @Test
    void findsTwoThemesWithOneNumber() {
        assertThat(Findings.lines(check, strategi().withTemaer(tema(1), tema(2), tema(1))))
                .containsExactly("FEJL DOBBELT_NUMMER: /temaer/2/nummer holds \"1\" because of /temaer/0/nummer");
    }

    @Test
    void findsTwoInitiativesWithOneNumber() {
        assertThat(Findings.lines(check, strategiWith(initiativ(4), initiativ(5), initiativ(5))))
                .containsExactly(
                        "FEJL DOBBELT_NUMMER: /initiativer/2/nummer holds \"5\" because of /initiativer/1/nummer");
    }

    @Test
    void findsTwoAdministrationsWithOneCode() {
        assertThat(Findings.lines(check, strategi().withForvaltninger(forvaltning("SAF"), forvaltning("SAF"))))
                .containsExactly(
                        "FEJL DOBBELT_KODE: /forvaltninger/1/kode holds \"SAF\" because of /forvaltninger/0/kode");
    }

    @Test
    void findsTwoCentresWithOneCode() {
        assertThat(Findings.lines(check, strategi().withCentre(center("rus"), center("rus"))))
                .containsExactly("FEJL DOBBELT_KODE: /centre/1/kode holds \"rus\" because of /centre/0/kode");
    }

    @Test
    void findsTwoRolesWithOneCode() {
        assertThat(Findings.lines(check, strategi().withRoller(rolle("chef"), rolle("chef"))))
                .containsExactly("FEJL DOBBELT_KODE: /roller/1/kode holds \"chef\" because of /roller/0/kode");
    }

    @Test
    void findsEveryRepetitionAndLeadsBackToTheFirst() {
        Strategi strategi = strategi().withTemaer(tema(3), tema(3), tema(3)).withRoller(rolle("chef"), rolle("chef"));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL DOBBELT_NUMMER: /temaer/1/nummer holds \"3\" because of /temaer/0/nummer",
                        "FEJL DOBBELT_NUMMER: /temaer/2/nummer holds \"3\" because of /temaer/0/nummer",
                        "FEJL DOBBELT_KODE: /roller/1/kode holds \"chef\" because of /roller/0/kode");
    }

    @Test
    void acceptsOneCodeForThingsOfDifferentKinds() {
        Strategi strategi = strategi()
                .withForvaltninger(forvaltning("x"))
                .withCentre(center("x"))
                .withRoller(rolle("x"));

        assertThat(Findings.lines(check, strategi)).isEmpty();
    }

    @Test
    void acceptsCodesThatDifferInCaseOnly() {
        assertThat(Findings.lines(check, strategi().withCentre(center("rus"), center("RUS"))))
                .isEmpty();
    }

    @Test
    void findsNothingWhereAllIsUnique() {
        assertThat(Findings.lines(check, fullStrategi())).isEmpty();
    }
}
