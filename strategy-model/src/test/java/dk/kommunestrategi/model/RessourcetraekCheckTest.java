package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.strategiWithVurdering;
import static dk.kommunestrategi.model.Eksempel.traek;
import static dk.kommunestrategi.model.Eksempel.vurdering;
import static dk.kommunestrategi.model.Eksempel.vurderingWithAlleCentre;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RessourcetraekCheckTest {

    private final Check<Strategi> check = new RessourcetraekCheck();

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
                .containsExactly(
                        "I \"niveau\" skal der stå et niveau på strategiens skala, som går til 3, men der står \"4\".",
                        "I \"niveau\" skal der stå et niveau på strategiens skala, som går til 3, men der står \"5\".");
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

    /** Of a development that may take two half-years, the third has no level; and a profile counts beside a level. */
    @ParameterizedTest
    @CsvSource({"2, -, 0", "3, -, 1", "2, 1, 1", "3, 1, 2"})
    void warnsOfAProfileThatIsTooLongOrStandsBesideALevel(int halvaar, String niveau, int problems) {
        Ressourcetraek.Builder traek = Ressourcetraek.builder().center("rus").profil(Collections.nCopies(halvaar, 1));
        if (!niveau.equals("-")) {
            traek.niveau(Integer.parseInt(niveau));
        }
        Strategi strategi = strategiWith(initiativ(1).withVarighed(2).withVurdering(vurdering(traek.build())));
        List<String> told = List.of(
                "ADVARSEL PROFIL_LAENGERE_END_VARIGHED: /initiativer/0/vurdering/ressourcetraek/0/profil holds nothing",
                "ADVARSEL PROFIL_GAELDER: /initiativer/0/vurdering/ressourcetraek/0/niveau holds \"1\""
                        + " because of /initiativer/0/vurdering/ressourcetraek/0/profil");

        assertThat(Findings.lines(check, strategi))
                .hasSize(problems)
                .isEqualTo(told.subList(halvaar > 2 ? 0 : 1, niveau.equals("-") ? 1 : 2));
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
