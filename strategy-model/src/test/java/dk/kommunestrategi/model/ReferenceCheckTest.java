package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.center;
import static dk.kommunestrategi.model.Eksempel.ejer;
import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.placering;
import static dk.kommunestrategi.model.Eksempel.rolle;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.strategiWithPlan;
import static dk.kommunestrategi.model.Eksempel.strategiWithVurdering;
import static dk.kommunestrategi.model.Eksempel.tema;
import static dk.kommunestrategi.model.Eksempel.temaangivelse;
import static dk.kommunestrategi.model.Eksempel.traek;
import static dk.kommunestrategi.model.Eksempel.vurdering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReferenceCheckTest {

    private final Check<Strategi> check = new ReferenceCheck();

    @Test
    void findsAnUnknownCentreAndNamesTheKnownOnes() {
        Strategi strategi = strategiWithVurdering(vurdering(traek("rus", 1), traek("russ", 2)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL UKENDT_CENTER: /initiativer/0/vurdering/ressourcetraek/1/center"
                        + " holds \"russ\" because of /centre");
        assertThat(advice(strategi))
                .containsExactly("Mente du \"rus\"? Vælg blandt centrene rus, senior, eller tilføj centret.");
    }

    @Test
    void findsAnUnknownThemeAndNamesTheKnownOnes() {
        Strategi strategi = strategiWith(initiativ(1).withTemaer(1, 9));

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL UKENDT_TEMA: /initiativer/0/temaer/1 holds \"9\" because of /temaer");
        assertThat(advice(strategi)).containsExactly("Vælg blandt temaerne 1, 2, eller tilføj temaet.");
    }

    @Test
    void findsAnUnknownThemeInAStatementOfASource() {
        Strategi strategi = strategiWith(initiativ(1)
                .withTemaangivelser(temaangivelse(Temakilde.MATRIX, 1), temaangivelse(Temakilde.KORT, 2, 7)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL UKENDT_TEMA: /initiativer/0/temaangivelser/1/temaer/1"
                        + " holds \"7\" because of /temaer");
    }

    @Test
    void findsAnUnknownRoleAmongTheOwners() {
        Strategi strategi = strategiWith(initiativ(1).withEjere(ejer("socialchef", true), ejer("seniorchef", false)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL UKENDT_ROLLE: /initiativer/0/ejere/1/rolle holds \"seniorchef\" because of /roller");
        assertThat(advice(strategi)).containsExactly("Vælg blandt rollerne socialchef, eller tilføj rollen.");
    }

    @Test
    void findsAnUnknownAdministrationOfACentreAndOfARole() {
        Strategi strategi = strategi()
                .withCentre(
                        center("rus"),
                        Center.builder()
                                .from(center("senior"))
                                .forvaltning("SF")
                                .build())
                .withRoller(Rolle.builder()
                        .from(rolle("socialchef"))
                        .forvaltning("BUF")
                        .build());

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL UKENDT_FORVALTNING: /centre/1/forvaltning holds \"SF\" because of /forvaltninger",
                        "FEJL UKENDT_FORVALTNING: /roller/0/forvaltning holds \"BUF\" because of /forvaltninger");
        assertThat(advice(strategi)).containsOnly("Vælg blandt forvaltningerne SAF, eller tilføj forvaltningen.");
    }

    @Test
    void findsAnUnknownInitiativeAmongThePrerequisitesAndInTheHandleplan() {
        Strategi strategi = strategiWith(initiativ(1), initiativ(2).withAfhaengerAf(1, 3))
                .withHandleplan(Eksempel.handleplan(placering(1, "2024-H1"), placering(4, "2024-H1")));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL UKENDT_INITIATIV: /initiativer/1/afhaengerAf/1 holds \"3\" because of /initiativer",
                        "FEJL UKENDT_INITIATIV: /handleplan/placeringer/1/initiativ"
                                + " holds \"4\" because of /initiativer");
        assertThat(advice(strategi)).containsOnly("Vælg blandt initiativerne 1, 2, eller tilføj initiativet.");
    }

    @Test
    void findsWhatOneListNamesTwiceAndLeadsBackToTheFirst() {
        Strategi strategi = strategiWith(
                initiativ(1)
                        .withEjere(ejer("socialchef", true), ejer("socialchef", false))
                        .withTemaer(2, 1, 2)
                        .withTemaangivelser(temaangivelse(Temakilde.TABEL, 1, 1))
                        .withVurdering(vurdering(traek("rus", 1), traek("rus", 2)))
                        .withAfhaengerAf(2, 2),
                initiativ(2));

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL DOBBELT_HENVISNING: /initiativer/0/ejere/1/rolle"
                                + " holds \"socialchef\" because of /initiativer/0/ejere/0/rolle",
                        "FEJL DOBBELT_HENVISNING: /initiativer/0/temaer/2"
                                + " holds \"2\" because of /initiativer/0/temaer/0",
                        "FEJL DOBBELT_HENVISNING: /initiativer/0/temaangivelser/0/temaer/1"
                                + " holds \"1\" because of /initiativer/0/temaangivelser/0/temaer/0",
                        "FEJL DOBBELT_HENVISNING: /initiativer/0/vurdering/ressourcetraek/1/center"
                                + " holds \"rus\" because of /initiativer/0/vurdering/ressourcetraek/0/center",
                        "FEJL DOBBELT_HENVISNING: /initiativer/0/afhaengerAf/1"
                                + " holds \"2\" because of /initiativer/0/afhaengerAf/0");
    }

    @Test
    void findsBothThatAReferenceLeadsNowhereAndThatItIsRepeated() {
        assertThat(Findings.problems(check, strategiWith(initiativ(1).withTemaer(1, 9, 9))))
                .extracting(Problem::getPointer, problem -> problem.getCode().name())
                .containsExactly(
                        tuple("/initiativer/0/temaer/1", "UKENDT_TEMA"),
                        tuple("/initiativer/0/temaer/2", "UKENDT_TEMA"),
                        tuple("/initiativer/0/temaer/2", "DOBBELT_HENVISNING"));
    }

    @Test
    void namesTheKnownNumbersInOrderAndOnlyTheFirstTwentyOfMany() {
        Strategi strategi = strategiWith(initiativ(1).withTemaer(99))
                .withTemaer(IntStream.rangeClosed(1, 21)
                        .map(k -> 22 - k)
                        .mapToObj(Eksempel::tema)
                        .toList());

        assertThat(advice(strategi))
                .containsExactly("Vælg blandt temaerne 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,"
                        + " 19, 20 …, eller tilføj temaet.");
    }

    @Test
    void namesAllTwentyWhereThereAreTwenty() {
        Strategi strategi = strategiWith(initiativ(1).withTemaer(99))
                .withTemaer(
                        IntStream.rangeClosed(1, 20).mapToObj(Eksempel::tema).toList());

        assertThat(advice(strategi)).singleElement().asString().contains("19, 20, eller");
    }

    @Test
    void leavesNoHoleInTheAdviceWhereNothingIsKnown() {
        Strategi strategi = strategiWith(initiativ(1).withTemaer(1)).withTemaer();

        assertThat(advice(strategi)).containsExactly("Vælg blandt temaerne –, eller tilføj temaet.");
    }

    @Test
    void acceptsOneThingNamedInDifferentLists() {
        Strategi strategi = strategiWith(
                initiativ(1).withTemaer(1, 2), initiativ(2).withTemaer(1, 2).withAfhaengerAf(1));

        assertThat(Findings.lines(check, strategi)).isEmpty();
    }

    @Test
    void findsNothingWhereEveryReferenceLeadsSomewhere() {
        assertThat(Findings.lines(check, fullStrategi())).isEmpty();
        assertThat(Findings.lines(check, strategiWithPlan(placering(2, "2024-H1"))))
                .isEmpty();
        assertThat(Findings.lines(check, strategi().withTemaer(tema(1)))).isEmpty();
    }

    @Test
    void reportsAHundredThousandBreachesInSeconds() {
        List<Initiativ> initiativer = IntStream.rangeClosed(1, 100_000)
                .mapToObj(nummer -> initiativ(nummer).withAfhaengerAf(-nummer))
                .toList();

        List<Problem> problems = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Findings.problems(check, strategiWith(initiativer)));

        assertThat(problems).hasSize(100_000);
    }

    private List<String> advice(Strategi strategi) {
        return Findings.problems(check, strategi).stream()
                .map(problem -> problem.getAdvice(Sprog.DANSK))
                .toList();
    }
}
