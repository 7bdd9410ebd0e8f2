package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.placering;
import static dk.kommunestrategi.model.Eksempel.placeringWithUformelStart;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWithPlan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.api.Test;

class HandleplanCheckTest {

    private final Check<Strategi> check = new HandleplanCheck();

    @Test
    void findsAnInitiativeThatIsPlacedTwiceAndLeadsBackToTheFirst() {
        Strategi strategi = strategiWithPlan(placering(1, "2024-H1"), placering(2, "2024-H1"), placering(1, "2024-H2"));

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL DOBBELT_PLACERING: /handleplan/placeringer/2/initiativ holds \"1\""
                        + " because of /handleplan/placeringer/0/initiativ");
    }

    @Test
    void findsAFormalStartBehindThePeriodAndWarnsOfOneBeforeIt() {
        Strategi strategi = strategiWithPlan(placering(1, "2023-H2"), placering(2, "2027-H1"));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "ADVARSEL STARTET_FOER_PERIODEN: /handleplan/placeringer/0/formelStart holds \"2023-H2\""
                                + " because of /handleplan/periode/fra",
                        "FEJL PLACERING_UDEN_FOR_PERIODEN: /handleplan/placeringer/1/formelStart holds \"2027-H1\""
                                + " because of /handleplan/periode/fra and /handleplan/periode/til");
    }

    @Test
    void letsInformalWorkBeginBeforeThePeriod() {
        assertThat(Findings.lines(check, strategiWithPlan(placeringWithUformelStart(1, "2023-H2", "2024-H1"))))
                .isEmpty();
    }

    @Test
    void findsAnInformalStartInTheHalfYearOfTheFormalOneOrLater() {
        Strategi strategi = strategiWithPlan(
                placeringWithUformelStart(1, "2025-H1", "2025-H1"), placeringWithUformelStart(2, "2025-H2", "2025-H1"));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL UFORMEL_START_EFTER_FORMEL: /handleplan/placeringer/0/uformelStart holds \"2025-H1\""
                                + " because of /handleplan/placeringer/0/formelStart",
                        "FEJL UFORMEL_START_EFTER_FORMEL: /handleplan/placeringer/1/uformelStart holds \"2025-H2\""
                                + " because of /handleplan/placeringer/1/formelStart");
    }

    @Test
    void reportsEverythingThatOnePlacementBreaks() {
        Strategi strategi =
                strategiWithPlan(placering(1, "2024-H1"), placeringWithUformelStart(1, "2028-H1", "2027-H1"));

        assertThat(Findings.problems(check, strategi))
                .extracting(problem -> problem.getCode().name())
                .containsExactly(
                        "DOBBELT_PLACERING",
                        "PLACERING_UDEN_FOR_PERIODEN",
                        "PLACERING_UDEN_FOR_PERIODEN",
                        "UFORMEL_START_EFTER_FORMEL");
    }

    @Test
    void saysWhichPeriodThePlacementLiesOutsideOf() {
        assertThat(Findings.problems(check, strategiWithPlan(placering(1, "2027-H1"))))
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly("Placeringen i 1. halvår 2027 ligger uden for handleplanens periode, 2024–2026.");
    }

    @Test
    void acceptsStartsInTheFirstAndLastHalfYear() {
        assertThat(Findings.lines(check, strategiWithPlan(placering(1, "2024-H1"), placering(2, "2026-H2"))))
                .isEmpty();
    }

    @Test
    void findsNothingInAStrategyWithoutAHandleplanOrWithAGoodOne() {
        assertThat(Findings.lines(check, strategi())).isEmpty();
        assertThat(Findings.lines(check, fullStrategi())).isEmpty();
    }
}
