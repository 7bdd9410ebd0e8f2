package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.punkt;
import static dk.kommunestrategi.model.Eksempel.sag;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ties a case, its route, its course and its bodies to the strategy. */
class SagCheckTest {

    private static final Dagsordenspunkt WITHOUT_DATO =
            Dagsordenspunkt.builder().build();

    @Test
    void aBodyStandsOnARouteOnce() {
        Sag sag = Sag.builder()
                .from(sag("s"))
                .addBehandling(Behandlingstrin.of(List.of("a", "b")), Behandlingstrin.of(List.of("c", "a")))
                .build();

        assertThat(Findings.lines(new SagCheck(), strategi().withSager(sag)))
                .containsExactly("FEJL DOBBELT_HENVISNING: /sager/0/behandling/1/organer/1 holds \"a\" because of"
                        + " /sager/0/behandling/0/organer/0");
    }

    @Test
    void aBodyTwiceInOneStageIsToldOnce() {
        Sag sag = Sag.builder()
                .from(sag("s"))
                .addBehandling(Behandlingstrin.of(List.of("socialchef", "socialchef")))
                .build();

        assertThat(StrategiCheck.check(strategi().withSager(sag)))
                .extracting(Problem::getPointer)
                .containsExactly("/sager/0/behandling/0/organer/1");
    }

    @Test
    void theCourseRunsForwardAlsoPastWhatHasNoDay() {
        Sag sag = Sag.builder()
                .from(sag("s"))
                .addSagsforloeb(
                        punkt("a", "2025-12-03"), WITHOUT_DATO, punkt("b", "2025-12-02"), punkt("c", "2025-12-03"))
                .build();

        assertThat(Findings.lines(new SagCheck(), strategi().withSager(sag("r"), sag)))
                .containsExactly("FEJL BESLUTNING_I_FORKERT_ORDEN: /sager/1/sagsforloeb/2/dato holds \"2025-12-02\""
                        + " because of /sager/1/sagsforloeb/0/dato");
    }

    @Test
    void theBodiesOfRouteAndCourseAreRoles() {
        Sag sag = Sag.builder()
                .from(sag("s"))
                .addBehandling(Behandlingstrin.of(List.of("socialchef", "x")))
                .addSagsforloeb(WITHOUT_DATO, punkt("y", "2025-12-03"))
                .build();

        assertThat(Findings.lines(new ReferenceCheck(), strategi().withSager(sag)))
                .containsExactly(
                        "FEJL UKENDT_ROLLE: /sager/0/behandling/0/organer/1 holds \"x\" because of /roller",
                        "FEJL UKENDT_ROLLE: /sager/0/sagsforloeb/1/organ holds \"y\" because of /roller");
    }

    @Test
    void thePartOfTheCourseOfDevelopmentIsARole() {
        Strategi strategi = strategi()
                .withUdviklingsforloeb(
                        Udviklingsforloeb.builder().navn("F").part("x").build());

        assertThat(Findings.lines(new ReferenceCheck(), strategi))
                .containsExactly("FEJL UKENDT_ROLLE: /udviklingsforloeb/part holds \"x\" because of /roller");
    }

    @Test
    void aRoleIsFinancedByCentresThatThereAre() {
        Rolle rolle = Rolle.builder()
                .from(Eksempel.rolle("socialchef"))
                .addFinansiering(andel("rus"), andel("russ"), andel("rus"))
                .build();

        assertThat(Findings.lines(new ReferenceCheck(), strategi().withRoller(rolle)))
                .containsExactly(
                        "FEJL UKENDT_CENTER: /roller/0/finansiering/1/center holds \"russ\" because of /centre",
                        "FEJL DOBBELT_HENVISNING: /roller/0/finansiering/2/center holds \"rus\" because of"
                                + " /roller/0/finansiering/0/center");
    }

    @Test
    void aTermDoesNotEndBeforeItBegins() {
        Rolle rolle = Rolle.builder()
                .from(Eksempel.rolle("socialchef"))
                .addValgperioder(Valgperiode.of(2022, 2025), Valgperiode.of(2025, 2022), Valgperiode.of(2026, 2026))
                .build();

        assertThat(Findings.lines(new RolleCheck(), strategi().withRoller(rolle)))
                .containsExactly("FEJL PERIODE_VENDT_OM: /roller/0/valgperioder/1/til holds \"2022\" because of"
                        + " /roller/0/valgperioder/1/fra");
    }

    @Test
    void twoCasesHaveTwoIdsEvenIfTheyShareANumber() {
        assertThat(Findings.lines(new UniquenessCheck(), strategi().withSager(sag("a"), sag("b"), sag("a"))))
                .containsExactly("FEJL DOBBELT_KODE: /sager/2/id holds \"a\" because of /sager/0/id");
    }

    @Test
    void findsNothingWhereAllFits() {
        assertThat(Findings.lines(new SagCheck(), fullStrategi())).isEmpty();
    }

    private static Centerandel andel(String center) {
        return Centerandel.builder().center(center).build();
    }
}
