package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.ejer;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.part.EjerCheck;
import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.api.Test;

class EjerCheckTest {

    private final Check<Strategi> check = StrategiCheck.ofInitiativ(new EjerCheck());

    @Test
    void findsEveryInitiativeThatNobodyLeads() {
        Strategi strategi = strategiWith(
                initiativ(7).withEjere(), initiativ(8), initiativ(9).withEjere(ejer("socialchef", false)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL UDEN_HOVEDANSVAR: /initiativer/0/ejere holds nothing",
                        "FEJL UDEN_HOVEDANSVAR: /initiativer/2/ejere holds nothing");
    }

    @Test
    void namesTheInitiativeByItsNumber() {
        assertThat(Findings.problems(check, strategiWith(initiativ(7).withEjere())))
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly("Initiativ 7 har ingen ejer med hovedansvar.");
    }

    @Test
    void acceptsOneLeadAmongSeveralOwners() {
        Strategi strategi = strategiWith(initiativ(1).withEjere(ejer("a", false), ejer("b", true), ejer("c", false)));

        assertThat(Findings.lines(check, strategi)).isEmpty();
    }

    @Test
    void acceptsSeveralLeads() {
        assertThat(Findings.lines(check, strategiWith(initiativ(1).withEjere(ejer("a", true), ejer("b", true)))))
                .isEmpty();
    }
}
