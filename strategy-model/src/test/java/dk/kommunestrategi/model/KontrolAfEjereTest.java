package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.ejer;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiMed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.api.Test;

class KontrolAfEjereTest {

    private final Kontrol kontrol = new KontrolAfEjere();

    @Test
    void findsEveryInitiativeThatNobodyLeads() {
        Strategi strategi =
                strategiMed(initiativ(7).withEjere(), initiativ(8), initiativ(9).withEjere(ejer("socialchef", false)));

        assertThat(Fund.lines(kontrol, strategi))
                .containsExactly(
                        "FEJL UDEN_HOVEDANSVAR: /initiativer/0/ejere holds nothing",
                        "FEJL UDEN_HOVEDANSVAR: /initiativer/2/ejere holds nothing");
    }

    @Test
    void namesTheInitiativeByItsNumber() {
        assertThat(Fund.problems(kontrol, strategiMed(initiativ(7).withEjere())))
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly("Initiativ 7 har ingen ejer med hovedansvar.");
    }

    @Test
    void acceptsOneLeadAmongSeveralOwners() {
        Strategi strategi = strategiMed(initiativ(1).withEjere(ejer("a", false), ejer("b", true), ejer("c", false)));

        assertThat(Fund.lines(kontrol, strategi)).isEmpty();
    }

    @Test
    void acceptsSeveralLeads() {
        assertThat(Fund.lines(kontrol, strategiMed(initiativ(1).withEjere(ejer("a", true), ejer("b", true)))))
                .isEmpty();
    }
}
