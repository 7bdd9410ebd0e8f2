package dk.kommunestrategi.rules.udmoentning.sag;

import static dk.kommunestrategi.rules.udmoentning.sag.Sagseksempel.anbefalet;
import static dk.kommunestrategi.rules.udmoentning.sag.Sagseksempel.answer;
import static dk.kommunestrategi.rules.udmoentning.sag.Sagseksempel.koder;
import static dk.kommunestrategi.rules.udmoentning.sag.Sagseksempel.sag;
import static dk.kommunestrategi.rules.udmoentning.sag.Sagseksempel.status;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a case is, case by case. */
class SagsstatusTest {

    @Test
    void aCaseBeginsWithTheFirstStage() {
        Sagsstatus status = status(sag());

        assertThat(status.tilstand()).isEqualTo(Sagstilstand.IKKE_BEHANDLET);
        assertThat(status.afsluttedeTrin()).isZero();
        assertThat(status.aktueltTrin()).hasValue(1);
        assertThat(koder(status.naesteOrganer())).containsExactly("direktion");
        assertThat(status.udfald()).isEmpty();
        assertThat(status.seneste()).isEmpty();
    }

    /** The point at which the source shows Kalundborg's case. */
    @Test
    void aStageWaitsForThoseOfItsBodiesThatHaveNotAnswered() {
        Sagsstatus status = status(sag(anbefalet("direktion", "boern", "unge")));

        assertThat(status.tilstand()).isEqualTo(Sagstilstand.UNDER_BEHANDLING);
        assertThat(status.aktueltTrin()).hasValue(2);
        assertThat(koder(status.naesteOrganer())).containsExactly("social");
        assertThat(status.problems()).isEmpty();
    }

    @Test
    void theCommitteesOfAStageAnswerInAnyOrder() {
        assertThat(koder(status(sag(anbefalet("direktion", "social", "boern", "unge")))
                        .naesteOrganer()))
                .containsExactly("oekonomi");
    }

    @Test
    void theLastStageDecides() {
        Dagsordenspunkt[] punkter = anbefalet("direktion", "boern", "unge", "social", "oekonomi", "raad");
        punkter[5] = answer("raad", Udfald.GODKENDT);

        Sagsstatus status = status(sag(punkter));

        assertThat(status.tilstand()).isEqualTo(Sagstilstand.AFSLUTTET);
        assertThat(status.afsluttedeTrin()).isEqualTo(4);
        assertThat(status.naesteOrganer()).isEmpty();
        assertThat(status.aktueltTrin()).isEmpty();
        assertThat(status.udfald()).contains(Udfald.GODKENDT);
    }

    @Test
    void aRejectionOnTheWayIsARecommendation() {
        Sagsstatus status = status(sag(answer("direktion", Udfald.AFVIST)));

        assertThat(status.udfald()).isEmpty();
        assertThat(status.aktueltTrin()).hasValue(2);
    }

    @Test
    void aDeferredCaseStaysWhereItIs() {
        Sagsstatus status = status(sag(answer("direktion", Udfald.UDSAT)));

        assertThat(status.tilstand()).isEqualTo(Sagstilstand.UDSAT);
        assertThat(koder(status.naesteOrganer())).containsExactly("direktion");
        assertThat(status(sag(answer("direktion", Udfald.UDSAT), answer("direktion", Udfald.ANBEFALET)))
                        .aktueltTrin())
                .hasValue(2);
    }

    @Test
    void aBodyThatDefersWhatItHasAnsweredIsWaitedForAgain() {
        Sagsstatus status = status(sag(
                answer("direktion", Udfald.ANBEFALET),
                answer("boern", Udfald.ANBEFALET),
                answer("boern", Udfald.UDSAT)));

        assertThat(koder(status.naesteOrganer())).containsExactly("boern", "unge", "social");
    }

    @Test
    void aReturnedCaseGoesBackToTheStageBeforeWhoseBodiesAnswerAnew() {
        Dagsordenspunkt[] punkter = anbefalet("direktion", "boern", "unge", "social", "oekonomi");
        punkter[4] = answer("oekonomi", Udfald.TILBAGESENDT);

        Sagsstatus status = status(sag(punkter));

        assertThat(status.tilstand()).isEqualTo(Sagstilstand.SENDT_TILBAGE);
        assertThat(koder(status.naesteOrganer())).containsExactly("boern", "unge", "social");
        assertThat(status(sag(answer("direktion", Udfald.TILBAGESENDT))).aktueltTrin())
                .hasValue(1);
    }

    @Test
    void aChangeOnTheWayIsRemembered() {
        Dagsordenspunkt aendret = Dagsordenspunkt.builder()
                .from(answer("direktion", Udfald.ANBEFALET))
                .aendret(true)
                .build();

        assertThat(status(sag(aendret)).aendret()).isTrue();
        assertThat(status(sag(anbefalet("direktion"))).aendret()).isFalse();
    }

    @Test
    void whatIsOutOfTurnIsToldAndChangesNothing() {
        Sag sag = sag(
                answer("andet", Udfald.ANBEFALET),
                answer("raad", Udfald.GODKENDT),
                answer("direktion", Udfald.ANBEFALET),
                answer("direktion", Udfald.ANBEFALET));

        assertThat(lines(status(sag)))
                .containsExactly(
                        "/sager/0/sagsforloeb/0/organ \"Organ andet\" har behandlet sagen, men står ikke på dens rute.",
                        "/sager/0/sagsforloeb/1/organ \"Organ raad\" hører til trin 4, men sagen er på trin 1.",
                        "/sager/0/sagsforloeb/3/organ \"Organ direktion\" hører til trin 1, men sagen er på trin 2.");
        assertThat(status(sag).aktueltTrin()).hasValue(2);
    }

    @Test
    void nobodyDecidesAfterTheEnd() {
        Sag sag = Sag.builder()
                .from(sag(anbefalet("raad", "raad", "andet")))
                .behandling(List.of(Sagseksempel.trin("raad")))
                .build();

        assertThat(lines(status(sag)))
                .containsExactly(
                        "/sager/0/sagsforloeb/1/organ \"Organ raad\" har behandlet sagen, efter at den var afsluttet.",
                        "/sager/0/sagsforloeb/2/organ \"Organ andet\" har behandlet sagen, men står ikke på dens rute.");
        assertThat(status(sag).udfald()).contains(Udfald.ANBEFALET);
    }

    @Test
    void whatHasNoBodyOrNoOutcomeDoesNotCount() {
        Sag sag = sag(
                Dagsordenspunkt.builder()
                        .udfald(Udfald.ANBEFALET)
                        .ordlyd("Anbefales.")
                        .build(),
                Dagsordenspunkt.builder().udfald(Udfald.GODKENDT).build(),
                Dagsordenspunkt.builder().organ("direktion").ordlyd("Drøftet.").build(),
                Dagsordenspunkt.builder().organ("direktion").build());

        assertThat(lines(status(sag)))
                .containsExactly(
                        "/sager/0/sagsforloeb/0 Det er ikke oplyst, hvilket organ der har besluttet \"Anbefales.\".",
                        "/sager/0/sagsforloeb/1 Det er ikke oplyst, hvilket organ der har besluttet \"godkendt\".",
                        "/sager/0/sagsforloeb/2 Det fremgår ikke, hvad udfaldet er: \"Drøftet.\".");
        assertThat(status(sag).tilstand()).isEqualTo(Sagstilstand.IKKE_BEHANDLET);
    }

    @Test
    void withoutARouteNothingIsSaidOfTheEnd() {
        Sag sag =
                Sag.builder().from(sag(anbefalet("raad"))).behandling(List.of()).build();

        assertThat(status(sag).tilstand()).isEqualTo(Sagstilstand.UDEN_RUTE);
        assertThat(status(sag).udfald()).isEmpty();
        assertThat(status(sag).problems()).isEmpty();
        assertThat(status(sag).naesteOrganer()).isEmpty();
    }

    @Test
    void everyCaseOfAStrategyIsFollowed() {
        Strategi strategi = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .roller(Sagseksempel.ROLLER)
                .addSager(sag(), sag(answer("raad", Udfald.GODKENDT)))
                .build();

        assertThat(Sagsstatus.from(strategi)).hasSize(2);
        assertThat(Sagsstatus.from(strategi).get(1).problems())
                .extracting(Problem::getPointer)
                .containsExactly("/sager/1/sagsforloeb/0/organ");
    }

    @Test
    void everyStateIsSaidInBothLanguages() {
        assertThat(Arrays.asList(Sagstilstand.values()))
                .allSatisfy(tilstand ->
                        assertThat(tilstand.text(Sprog.DANSK)).isNotBlank().isNotEqualTo(tilstand.text(Sprog.ENGELSK)));
    }

    private static List<String> lines(Sagsstatus status) {
        return status.problems().stream()
                .map(problem -> problem.getPointer() + " " + problem.getMessage(Sprog.DANSK))
                .toList();
    }

    @Test
    void aBodyIsKnownByItsNameAndItsTerm() {
        Rolle social = Rolle.builder()
                .kode("social")
                .navn("Socialudvalget")
                .art(Rolleart.UDVALG)
                .addValgperiode(Valgperiode.of(2022, 2025))
                .build();
        Sag sag = Sag.builder()
                .id("s")
                .titel("Sagen")
                .addBehandling(Sagseksempel.trin("social"), Sagseksempel.trin("raad"))
                .addSagsforloeb(Dagsordenspunkt.builder()
                        .organ("social")
                        .dato(LocalDate.of(2026, 1, 14))
                        .udfald(Udfald.ANBEFALET)
                        .build())
                .build();

        Sagsstatus status = Sagsstatus.from(sag, List.of(social), "/sager/0");

        assertThat(status.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo(Problemkode.UDEN_FOR_VALGPERIODEN);
            assertThat(problem.getPointer()).isEqualTo("/sager/0/sagsforloeb/0/dato");
            assertThat(problem.getMessage(Sprog.DANSK))
                    .isEqualTo(
                            "\"Socialudvalget\" har behandlet sagen 2026-01-14, men kendes kun fra valgperioden 2022-2025.");
        });
        assertThat(status.valgperiode()).contains(Valgperiode.of(2026, 2029));
        assertThat(Sagsstatus.from(sag, List.of(), "/sager/0").problems()).isEmpty();
    }
}
