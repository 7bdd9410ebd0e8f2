package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.angivelse;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.uenighed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.part.UenighedCheck;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UenighedCheckTest {

    private final Check<Strategi> check = StrategiCheck.ofUenighed(new UenighedCheck());
    private final Strategi strategi = strategiWith(initiativ(3), initiativ(4));

    @Test
    void warnsOnceForEachDisagreementWhereItStands() {
        Strategi withUenigheder = strategi.withUenigheder(
                uenighed(Uenighedsart.MODSIGELSE, 3),
                uenighed(Uenighedsart.SPAENDING),
                uenighed(Uenighedsart.FLERTYDIGHED, 3, 4));

        assertThat(Findings.problems(check, withUenigheder))
                .extracting(problem -> problem.getSeverity() + " " + problem.getCode() + ": " + problem.getPointer())
                .containsExactly(
                        "ADVARSEL KILDER_MODSIGER_HINANDEN: /uenigheder/0",
                        "ADVARSEL KILDER_I_SPAENDING: /uenigheder/1",
                        "ADVARSEL KILDE_FLERTYDIG: /uenigheder/2");
    }

    @Test
    void isSilentOfWhatPeopleHaveSettled() {
        Uenighed settled = uenighed(Uenighedsart.MODSIGELSE, 3).withAfklaring("Udgiften er mellem.");

        assertThat(Findings.lines(check, strategi.withUenigheder(settled))).isEmpty();
    }

    @Test
    void saysWhoSaysWhatAndWhatCountsMeanwhile() {
        Problem problem = only(uenighed(Uenighedsart.MODSIGELSE, 3, 4));

        assertThat(problem.getMessage(Sprog.DANSK))
                .isEqualTo("Kilderne modsiger hinanden om udgiften til initiativ 3 og 4:"
                        + " ingen ekstra udgifter (initiativkortet); Mellem (handleplanens tabel)."
                        + " Indtil videre gælder: Mellem.");
        assertThat(problem.getAdvice(Sprog.DANSK))
                .isEqualTo("Det skal afklares, hvad der er rigtigt, og kilden skal rettes.");
        assertThat(problem.getMessage(Sprog.ENGELSK))
                .startsWith("The sources contradict each other on the cost of initiatives 3 and 4:");
    }

    @Test
    void leavesNoHoleWhereNothingCountsOrNoInitiativeIsConcerned() {
        Problem problem = only(Uenighed.builder()
                .art(Uenighedsart.MODSIGELSE)
                .emne(Emne.ANTAL)
                .addAngivelser(angivelse("indledningen", "13 anbefalinger"), angivelse("resten", "15 initiativer"))
                .build());

        assertThat(problem.getMessage(Sprog.DANSK))
                .isEqualTo(
                        "Kilderne modsiger hinanden om antallet: 13 anbefalinger (indledningen); 15 initiativer (resten)."
                                + " Indtil videre gælder: ingen af dem.");
        assertThat(problem.getMessage(Sprog.ENGELSK)).endsWith("For the time being, this applies: none of them.");
    }

    @ParameterizedTest
    @EnumSource
    void mentionsEverySubjectWithAndWithoutInitiatives(Emne emne) {
        Uenighed uenighed = uenighed(Uenighedsart.SPAENDING, 3).withEmne(emne);

        for (Sprog sprog : Sprog.values()) {
            assertThat(uenighed.omtale().text(sprog)).contains("initiativ").contains("3");
            assertThat(uenighed.withInitiativer(List.of()).omtale().text(sprog)).isEqualTo(emne.text(sprog));
        }
    }

    /** Nobody settles what nobody disagrees on, and what people wrote of it does not make it one. */
    @Test
    void tellsOfADisagreementInWhichNobodyDisagrees() {
        Angivelse first = angivelse("initiativkortet", "Mellem");
        Uenighed one = uenighed(Uenighedsart.MODSIGELSE, 3).withAngivelser(first);
        Uenighed same = one.withAngivelser(first, angivelse("handleplanens tabel", "Mellem "));

        assertThat(List.of(one, same, one.withAfklaring("Mellem."))).allSatisfy(uenighed -> {
            Problem problem = only(uenighed);
            assertThat(problem.getCode() + " " + problem.getPointer())
                    .isEqualTo("INGEN_UENIGHED /uenigheder/0/angivelser");
            assertThat(problem.getMessage(Sprog.DANSK))
                    .isEqualTo("Uenigheden om udgiften til initiativ 3 har ikke to udsagn, der er forskellige.");
        });
    }

    /** By a second source the same thing may be said. */
    @Test
    void tellsWhereOneSourceSaysTheSameTwice() {
        Angivelse first = angivelse("initiativkortet", "Mellem");
        Uenighed uenighed = uenighed(Uenighedsart.MODSIGELSE, 3)
                .withAfklaring("Lille.")
                .withAngivelser(first, angivelse("teksten", "Mellem"), angivelse("tabellen", "Lille"), first);

        assertThat(Findings.lines(check, strategi.withUenigheder(uenighed)))
                .containsExactly(
                        "FEJL DOBBELT_HENVISNING: /uenigheder/0/angivelser/3/udsagn holds \"Mellem\" because of"
                                + " /uenigheder/0/angivelser/0/udsagn and /uenigheder/0/angivelser/0/kilde"
                                + " and /uenigheder/0/angivelser/3/kilde");
    }

    private Problem only(Uenighed uenighed) {
        List<Problem> problems = Findings.problems(check, strategi.withUenigheder(uenighed));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
