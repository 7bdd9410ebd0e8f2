package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.strategiWithVurdering;
import static dk.kommunestrategi.model.Eksempel.traek;
import static dk.kommunestrategi.model.Eksempel.vurdering;
import static dk.kommunestrategi.model.Eksempel.vurderingWithAlleCentre;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RessourcetraekCheckTest {

    private final Check check = new RessourcetraekCheck();

    @Test
    void findsDrawsAboveTheScale() {
        Strategi strategi = strategiWithVurdering(vurdering(traek("rus", 4), traek("senior", 5)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL NIVEAU_OVER_SKALA: /initiativer/0/vurdering/ressourcetraek/0/niveau"
                                + " holds \"4\" because of /skala",
                        "FEJL NIVEAU_OVER_SKALA: /initiativer/0/vurdering/ressourcetraek/1/niveau"
                                + " holds \"5\" because of /skala");
        assertThat(Findings.problems(check, strategi))
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsOnly("Niveauet ligger over strategiens skala, der går til 3.");
    }

    @Test
    void findsADrawOnAllCentresAboveTheScale() {
        assertThat(Findings.lines(
                        check, strategiWith(initiativ(1), initiativ(2).withVurdering(vurderingWithAlleCentre(4)))))
                .containsExactly("FEJL NIVEAU_OVER_SKALA: /initiativer/1/vurdering/ressourcetraekAlleCentre"
                        + " holds \"4\" because of /skala");
    }

    @Test
    void findsEachCentreThatIsDrawnOnByNameAndAsOneOfAll() {
        Strategi strategi = strategiWithVurdering(vurderingWithAlleCentre(1, traek("rus", 1), traek("senior", 2)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL DOBBELT_RESSOURCETRAEK: /initiativer/0/vurdering/ressourcetraek/0/center"
                                + " holds \"rus\" because of /initiativer/0/vurdering/ressourcetraekAlleCentre",
                        "FEJL DOBBELT_RESSOURCETRAEK: /initiativer/0/vurdering/ressourcetraek/1/center"
                                + " holds \"senior\" because of /initiativer/0/vurdering/ressourcetraekAlleCentre");
    }

    @Test
    void reportsBreachesOfBothRulesTogether() {
        assertThat(Findings.problems(check, strategiWithVurdering(vurderingWithAlleCentre(4, traek("rus", 4)))))
                .extracting(problem -> problem.getCode().name())
                .containsExactlyInAnyOrder("NIVEAU_OVER_SKALA", "NIVEAU_OVER_SKALA", "DOBBELT_RESSOURCETRAEK");
    }

    @Test
    void acceptsDrawsFromNothingToTheTopOfTheScale() {
        Strategi strategi = strategiWithVurdering(vurdering(traek("rus", 0), traek("senior", 10)))
                .withSkala(10);

        assertThat(Findings.lines(check, strategi)).isEmpty();
    }

    @Test
    void findsNothingInAnInitiativeWithoutAnAssessmentOrWithAGoodOne() {
        assertThat(Findings.lines(check, strategiWith(initiativ(1).withVurdering(Optional.empty()))))
                .isEmpty();
        assertThat(Findings.lines(check, strategiWithVurdering(vurderingWithAlleCentre(3))))
                .isEmpty();
        assertThat(Findings.lines(check, fullStrategi())).isEmpty();
    }
}
