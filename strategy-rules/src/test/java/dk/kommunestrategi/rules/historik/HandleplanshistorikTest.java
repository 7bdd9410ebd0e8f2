package dk.kommunestrategi.rules.historik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** The versions that a plan has from its proposal to its revision. */
class HandleplanshistorikTest {

    private static final Planner PLANNER = Planner.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static final Rolle UDVALGET =
            Rolle.builder().kode("udv").navn("Udvalget").art(Rolleart.UDVALG).build();

    private static final Rolle CHEFGRUPPEN = Rolle.builder()
            .kode("chef")
            .navn("Chefgruppen")
            .art(Rolleart.CHEFGRUPPE)
            .build();

    private final Strategi strategi = Eksempelby.strategi()
            .withPeriode(Eksempelby.strategi().periode())
            .withHandleplan(Optional.empty())
            .withRoller(roller());

    @Test
    void aPlanIsProposedAdoptedAndRevisedAndEachOfThatIsAVersion() {
        Strategi proposed = propose(strategi, Optional.of(DAY));
        Strategi adopted = historik(proposed)
                .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, UDVALGET))
                .getValue()
                .orElseThrow();
        Strategi revised = historik(adopted)
                .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_REVISION, CHEFGRUPPEN))
                .getValue()
                .orElseThrow();

        assertThat(revised.getHandleplansversioner())
                .extracting(Handleplansversion::getArt)
                .containsExactly(Versionsart.FORESLAAET, Versionsart.VEDTAGET, Versionsart.REVIDERET);
        assertThat(revised.getHandleplansversioner())
                .extracting(version -> version.getBeslutning().orElse(0))
                .containsExactly(0, 1, 2);
        assertThat(revised.getHandleplansversioner().get(0).getDato()).contains(DAY);
        assertThat(StrategiCheck.check(revised).stream().filter(Problem::isFejl))
                .isEmpty();
        for (int k = 1; k <= 3; k++) {
            assertThat(historik(revised).rederive(k, PLANNER).udfald()).isEqualTo(Genberegningsudfald.ENS);
            assertThat(historik(revised).rederive(k, PLANNER).afvigelser()).isEmpty();
        }
    }

    @Test
    void whatTheLogRefusesMakesNoVersion() {
        Strategi proposed = propose(strategi, Optional.empty());

        assertThat(historik(proposed)
                        .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_REVISION, UDVALGET))
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.UMULIG_OM_HELHEDEN);
        assertThat(historik(proposed)
                        .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, CHEFGRUPPEN))
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FORKERT_ORGAN);
        assertThatThrownBy(() ->
                        historik(proposed).decide(1, beslutning(Beslutningsart.STRATEGIENS_GODKENDELSE, UDVALGET)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        historik(proposed).decide(2, beslutning(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, UDVALGET)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePlanThatADocumentHadBecomesAVersionBeforeAnotherTakesItsPlace() {
        Strategi published = strategi.withHandleplan(late());
        Strategi planned = propose(published, Optional.empty());

        assertThat(planned.getHandleplansversioner())
                .extracting(Handleplansversion::getArt)
                .containsExactly(Versionsart.PUBLICERET, Versionsart.FORESLAAET);
        assertThat(planned.getHandleplansversioner().get(0).getHandleplan()).isEqualTo(late());
        assertThat(planned.getHandleplansversioner()
                        .get(1)
                        .getBeregning()
                        .orElseThrow()
                        .getUdgangspunkt())
                .hasValue(1);
        assertThat(historik(planned).rederive(1, PLANNER).udfald()).isEqualTo(Genberegningsudfald.IKKE_BEREGNET);
    }

    @Test
    void whatIsProposedAgainUnchangedIsTheSameVersion() {
        Strategi once = propose(strategi, Optional.of(DAY));

        assertThat(propose(once, Optional.empty())).isEqualTo(once);
        assertThat(propose(once, Optional.of(DAY))).isEqualTo(once);
        assertThat(propose(once, Optional.of(DAY.plusDays(1))).getHandleplansversioner())
                .hasSize(2);
        assertThat(propose(
                                once.withPolitik(Prioriteringspolitik.builder()
                                        .tidligtSenest(3)
                                        .build()),
                                Optional.empty())
                        .getHandleplansversioner())
                .hasSize(2);
    }

    @Test
    void aProposalIsNotOlderThanTheVersionBeforeIt() {
        Strategi once = propose(strategi, Optional.of(DAY));

        assertThat(historik(once)
                        .propose(PLANNER.plan(PlanRequest.of(once)), Optional.of(DAY.minusDays(1)))
                        .getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly("VERSION_I_FORKERT_ORDEN /handleplansversioner/1/dato");
    }

    @Test
    void twoVersionsAreComparedByWhatMovesAndWhatThatDoes() {
        Strategi planned = propose(strategi.withHandleplan(late()), Optional.empty());
        Versionsforskel forskel = historik(planned).compare(1, 2, PLANNER);

        assertThat(forskel.forskel().flytninger())
                .extracting(flytning -> flytning.initiativ().nummer())
                .isNotEmpty()
                .isSubsetOf(late().getPlaceringer().stream()
                        .map(Placering::getInitiativ)
                        .toList());
        assertThat(forskel.forskel().virkninger()).isNotEmpty();
        assertThat(historik(planned).compare(2, 2, PLANNER).isEmpty()).isTrue();
    }

    @Test
    void anotherLockOrPeriodIsADifferenceToo() {
        Handleplan plan = late();
        Placering first = plan.getPlaceringer().get(0);
        Handleplan locked = Handleplan.builder()
                .from(plan)
                .periode(Periode.of(
                        plan.getPeriode().getFra(), plan.getPeriode().getTil().plusHalves(1)))
                .placeringer(List.of())
                .addPlacering(Placering.builder().from(first).fastlagt(true).build())
                .addAllPlaceringer(
                        plan.getPlaceringer().subList(1, plan.getPlaceringer().size()))
                .build();
        Strategi both = strategi.withHandleplansversioner(published(plan), published(locked));

        Versionsforskel forskel = historik(both).compare(1, 2, PLANNER);

        assertThat(forskel.forskel().isEmpty()).isTrue();
        assertThat(forskel.andreAendringer()).containsExactly(first.getInitiativ());
        assertThat(forskel.periode()).contains(locked.getPeriode());
    }

    @Test
    void aPlanThatComesOutOtherwiseIsToldWithWhatIsOtherwise() {
        Strategi planned = propose(strategi, Optional.empty());
        Strategi otherwise = planned.withInitiativer(planned.getInitiativer().stream()
                        .map(initiativ -> initiativ.withTidligst(
                                planned.periode().orElseThrow().getTil()))
                        .toList())
                .withHandleplansversioner(planned.getHandleplansversioner().stream()
                        .map(version -> Handleplansversion.builder()
                                .from(version)
                                .beregning(Planberegning.builder()
                                        .from(version.getBeregning().orElseThrow())
                                        .produktversion("en anden")
                                        .build())
                                .build())
                        .toList());

        Genberegning again = historik(otherwise).rederive(1, PLANNER);

        assertThat(again.udfald()).isIn(Genberegningsudfald.AFVIGER, Genberegningsudfald.INGEN_PLAN);
        assertThat(again.afvigelser()).containsExactly(Grundlagsafvigelse.PRODUKTVERSION, Grundlagsafvigelse.STRATEGI);
        assertThat(again.forskel().isPresent()).isEqualTo(again.problems().isEmpty());
    }

    /** A version that was adopted is only worth what its decision is. */
    @Test
    void whatIsStoppedSetAsideOrAMistakeDoesNotCountAsAdopted() {
        Strategi adopted = historik(propose(strategi, Optional.empty()))
                .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, UDVALGET))
                .getValue()
                .orElseThrow();
        Beslutning standset = beslutning(Beslutningsart.STANDSNING, UDVALGET);
        Beslutning ophaevet = beslutning(Beslutningsart.OPHAEVELSE, UDVALGET);
        Beslutning again = beslutning(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, UDVALGET);
        Beslutning mistake = Beslutning.builder()
                .from(again)
                .art(Beslutningsart.FEJLREGISTRERING)
                .rettelse(Rettelse.builder().post(1).build())
                .build();
        Beslutning other = Beslutning.builder()
                .from(again)
                .organ(CHEFGRUPPEN.getKode())
                .rettelse(Rettelse.builder().post(1).build())
                .build();

        assertThat(status(adopted)).containsExactly("-", "GAELDER");
        assertThat(status(logged(adopted, standset))).containsExactly("-", "STANDSET");
        assertThat(status(logged(adopted, standset, ophaevet))).containsExactly("-", "OPHAEVET");
        assertThat(status(logged(adopted, standset, ophaevet, again)))
                .as("a later decision is another one")
                .containsExactly("-", "OPHAEVET");
        assertThat(status(logged(adopted, mistake))).containsExactly("-", "FEJLREGISTRERET");
        assertThat(status(logged(adopted, other))).containsExactly("-", "UGYLDIG");
        assertThat(Versionsstatus.of(logged(adopted, standset)).get(1).text(Sprog.ENGELSK))
                .isEqualTo("adopted, but the decision is stopped until the council has decided the case"
                        + " (the Danish act on the government of municipalities, section 23)");
    }

    /** The decision that now stands at the post may be another one, which adopted no plan. */
    @Test
    void whatTurnsOutToBeAnotherDecisionDoesNotCountAsAdopted() {
        Strategi adopted = historik(propose(strategi, Optional.empty()))
                .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, UDVALGET))
                .getValue()
                .orElseThrow();
        Strategi revised = historik(adopted)
                .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_REVISION, UDVALGET))
                .getValue()
                .orElseThrow();
        Beslutning approval = corrected(Beslutningsart.STRATEGIENS_GODKENDELSE, 1);
        Beslutning later = corrected(Beslutningsart.STRATEGIENS_GODKENDELSE, 2);

        assertThat(Beslutningslog.from(logged(adopted, approval)).getProblems()).isEmpty();
        assertThat(status(logged(adopted, approval))).containsExactly("-", "FEJLREGISTRERET");
        assertThat(status(logged(adopted, approval, corrected(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, 1))))
                .as("the latest correction counts")
                .containsExactly("-", "GAELDER");
        assertThat(Beslutningslog.from(logged(revised, later)).getProblems()).isEmpty();
        assertThat(status(logged(revised, later))).containsExactly("-", "GAELDER", "FEJLREGISTRERET");
    }

    private static Beslutning corrected(Beslutningsart art, int post) {
        return Beslutning.builder()
                .from(beslutning(art, UDVALGET))
                .rettelse(Rettelse.builder().post(post).build())
                .build();
    }

    /** Revisions are stopped and set aside, too, and the adoption before them holds on. */
    @Test
    void whatAnotherDecisionIsStoppedOfHolds() {
        Strategi adopted = historik(propose(strategi, Optional.empty()))
                .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, UDVALGET))
                .getValue()
                .orElseThrow();
        Strategi revised = historik(adopted)
                .decide(1, beslutning(Beslutningsart.HANDLEPLANENS_REVISION, UDVALGET))
                .getValue()
                .orElseThrow();
        Beslutning standset = beslutning(Beslutningsart.STANDSNING, UDVALGET);
        Beslutning ophaevet = beslutning(Beslutningsart.OPHAEVELSE, UDVALGET);

        assertThat(status(logged(revised, standset))).containsExactly("-", "GAELDER", "STANDSET");
        assertThat(status(logged(revised, standset, ophaevet))).containsExactly("-", "GAELDER", "OPHAEVET");
        assertThat(status(logged(revised, standset, ophaevet, standset))).containsExactly("-", "STANDSET", "OPHAEVET");
    }

    private static Strategi logged(Strategi strategi, Beslutning... more) {
        return strategi.withStyring(
                Styring.builder().from(strategi.styring()).addBeslutninger(more).build());
    }

    private static List<String> status(Strategi strategi) {
        return Versionsstatus.of(strategi).stream()
                .map(status -> status.beslutning().map(Enum::name).orElse("-"))
                .toList();
    }

    /** Everything starts as late as can be. */
    private Handleplan late() {
        Periode periode = strategi.periode().orElseThrow();
        return Handleplan.builder()
                .periode(periode)
                .placeringer(strategi.initiativerAfterNummer().stream()
                        .map(initiativ -> Placering.builder()
                                .initiativ(initiativ.getNummer())
                                .formelStart(periode.getTil())
                                .build())
                        .toList())
                .build();
    }

    private List<Rolle> roller() {
        return Stream.concat(Eksempelby.strategi().getRoller().stream(), Stream.of(UDVALGET, CHEFGRUPPEN))
                .toList();
    }

    private static Handleplansversion published(Handleplan handleplan) {
        return Handleplansversion.builder()
                .art(Versionsart.PUBLICERET)
                .handleplan(handleplan)
                .build();
    }

    private static Strategi propose(Strategi strategi, Optional<LocalDate> dato) {
        return historik(strategi)
                .propose(PLANNER.plan(PlanRequest.of(strategi)), dato)
                .getValue()
                .orElseThrow();
    }

    private static Beslutning beslutning(Beslutningsart art, Rolle organ) {
        return Beslutning.builder()
                .art(art)
                .organ(organ.getKode())
                .halvaar(YearHalf.of(2026, 2))
                .build();
    }

    private static Handleplanshistorik historik(Strategi strategi) {
        return Handleplanshistorik.of(strategi, Strategi::toString);
    }
}
