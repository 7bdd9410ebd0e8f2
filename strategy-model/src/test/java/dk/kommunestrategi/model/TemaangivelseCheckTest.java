package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.temaangivelse;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.part.TemaangivelseCheck;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.api.Test;

class TemaangivelseCheckTest {

    private final Check<Strategi> check = StrategiCheck.ofInitiativ(new TemaangivelseCheck());

    @Test
    void warnsOfEveryStatementThatDisagreesWithTheThemesThatCount() {
        Strategi strategi = strategiWith(
                initiativ(3),
                initiativ(4)
                        .withTemaer(1, 2)
                        .withTemaangivelser(
                                temaangivelse(Temakilde.MATRIX, 1, 2),
                                temaangivelse(Temakilde.TABEL, 2),
                                temaangivelse(Temakilde.KORT, 6, 1, 2)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "ADVARSEL TEMAANGIVELSER_UENIGE: /initiativer/1/temaangivelser/1/temaer"
                                + " holds \"2\" because of /initiativer/1/temaer",
                        "ADVARSEL TEMAANGIVELSER_UENIGE: /initiativer/1/temaangivelser/2/temaer"
                                + " holds \"1, 2, 6\" because of /initiativer/1/temaer");
    }

    @Test
    void saysWhichSourceStatesWhatAndWhatCounts() {
        Problem problem = only(initiativ(4).withTemaer(2, 1).withTemaangivelser(temaangivelse(Temakilde.KORT, 6, 1)));

        assertThat(problem.getMessage(Sprog.DANSK))
                .isEqualTo("Kilderne er uenige om temaerne for initiativ 4: initiativkortet angiver tema 1 og 6,"
                        + " men initiativet selv angiver tema 1 og 2. Indtil videre regnes der med tema 1 og 2.");
        assertThat(problem.getAdvice(Sprog.DANSK))
                .isEqualTo("Det skal afklares, hvad der er rigtigt, og kilden skal rettes.");
    }

    @Test
    void namesTheMatrixWhereTheThemesThatCountComeFromIt() {
        Problem problem = only(initiativ(4)
                .withTemaer(1, 2)
                .withTemaangivelser(
                        temaangivelse(Temakilde.TABEL, 1, 2),
                        temaangivelse(Temakilde.MATRIX, 2, 1),
                        temaangivelse(Temakilde.KORT, 1)));

        assertThat(problem.getMessage(Sprog.ENGELSK))
                .isEqualTo(
                        "The sources disagree on the themes of initiative 4: the card states theme 1,"
                                + " but the matrix states themes 1 and 2. For the time being, the plan goes by themes 1 and 2.");
    }

    @Test
    void leavesNoHoleInTheMessageWhereASourceStatesNoTheme() {
        Problem problem = only(initiativ(4).withTemaangivelser(temaangivelse(Temakilde.TABEL)));

        assertThat(problem.getMessage(Sprog.DANSK))
                .isEqualTo("Kilderne er uenige om temaerne for initiativ 4: handleplanens tabel angiver ingen temaer,"
                        + " men initiativet selv angiver tema 1. Indtil videre regnes der med tema 1.");
    }

    @Test
    void acceptsTheSameThemesInAnotherOrder() {
        Strategi strategi = strategiWith(
                initiativ(1).withTemaer(1, 10, 2).withTemaangivelser(temaangivelse(Temakilde.KORT, 10, 2, 1)));

        assertThat(Findings.lines(check, strategi)).isEmpty();
    }

    @Test
    void findsNothingWhereNoSourceIsQuoted() {
        assertThat(Findings.lines(check, strategiWith(initiativ(1)))).isEmpty();
    }

    private Problem only(Initiativ initiativ) {
        assertThat(Findings.problems(check, strategiWith(initiativ))).hasSize(1);
        return Findings.problems(check, strategiWith(initiativ)).get(0);
    }
}
