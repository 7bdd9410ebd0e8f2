package dk.kommunestrategi.rules.planlaegning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Beslutninger;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.planregler.Planregler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** What a revision does with a past that broke the rules, with what was ended, and with what it cannot be asked for. */
class RevisionTest {

    private static final YearHalf FRA = YearHalf.of(2026, 2);

    private final Planner planner = Planner.standard();

    @Test
    void thePastStaysEvenWhereItBrokeARule() {
        // Initiative 2 is costly and needs preliminary work; it has started in the first half-year all the same.
        PlanResult result = revise(withStarter(1, "2026-H1", 2, "2026-H1", 3, "2026-H2", 4, "2027-H1", 5, "2026-H2"));

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(start(result, 2)).isEqualTo(YearHalf.of(2026, 1));
        assertThat(result.getCriteria().get(0).getId()).isEqualTo("FaerrestFlytninger");
    }

    @Test
    void anOverloadFromThePastLeavesNoRoomButDoesNoHarm() {
        // The housing centre has room for 4; 2 and 3 draw 5 together, in 2026-H1 and, 2 going on, still 3 in 2026-H2.
        PlanResult result = revise(withStarter(1, "2026-H1", 2, "2026-H1", 3, "2026-H1", 4, "2026-H2", 5, "2026-H2"));

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(result.forskel().orElseThrow().isEmpty()).isTrue();
    }

    /** Initiative 1 has started and costs 100 in 2027, where the frame is 60; what 5 saves falls where it starts, then or earlier. */
    @ParameterizedTest
    @CsvSource({"40, 2027-H1", "39, 2026-H2"})
    void aFrameThatThePastExceedsIsKeptWhereOthersCanStillSaveEnough(int saved, String expected) {
        Strategi before = withStarter(1, "2026-H1", 2, "2026-H2", 3, "2027-H1", 4, "2026-H2", 5, "2026-H2");
        Strategi strategi = before.withInitiativer(before.getInitiativer().stream()
                        .map(initiativ -> switch (initiativ.getNummer()) {
                            case 1 -> initiativ.withUdgiftsprofil(profil(0, 100));
                            case 5 -> initiativ.withUdgiftsprofil(profil(-saved));
                            default -> initiativ;
                        })
                        .toList())
                .withPolitik(Prioriteringspolitik.builder()
                        .oekonomiskRamme(OekonomiskRamme.builder()
                                .prisniveau(2026)
                                .addAarsrammer(Aarsramme.builder()
                                        .aar(2027)
                                        .art(Udgiftsart.DRIFT)
                                        .beloeb(Beloeb.kroner(60))
                                        .build())
                                .build())
                        .build());

        PlanResult result = revise(strategi);

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(start(result, 5)).isEqualTo(YearHalf.parse(expected));
    }

    private static Udgiftsprofil profil(long... kroner) {
        return Udgiftsprofil.builder()
                .beloeb(Arrays.stream(kroner).mapToObj(Beloeb::kroner).toList())
                .art(Udgiftsart.DRIFT)
                .build();
    }

    @Test
    void whatHasStartedCannotBeLockedElsewhere() {
        Strategi strategi = withStarter(1, "2026-H1", 2, "2026-H2", 3, "2027-H1", 4, "2026-H2", 5, "2027-H2");
        PlanResult result = planner.plan(PlanRequest.builder()
                .strategi(strategi)
                .revisionFra(FRA)
                .addFastlaeggelser(new Fastlaeggelse(1, YearHalf.of(2027, 1)))
                .build());

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
    }

    /** It would stay where it started even if nobody demanded it: both are named that do not agree. */
    @Test
    void whatStartedBeforeThePeriodIsNamedWithTheLockThatIsElsewhere() {
        PlanResult result = planner.plan(PlanRequest.builder()
                .strategi(withStarter(1, "2026-H1", 2, "2026-H2", 3, "2027-H1", 4, "2026-H2", 5, "2027-H2"))
                .periode(Periode.of(YearHalf.of(2026, 2), YearHalf.of(2028, 1)))
                .revisionFra(FRA)
                .addFastlaeggelser(new Fastlaeggelse(1, YearHalf.of(2027, 1)))
                .build());

        assertThat(result.getKonflikt().orElseThrow().getKrav())
                .extracting(krav -> krav.regel().getId())
                .containsExactlyInAnyOrder("FastlagtStart", "StartedeBliver");
    }

    @Test
    void aStartThatWasDecidedOtherwiseIsTold() {
        Strategi before = withStarter(1, "2026-H1", 2, "2027-H2", 3, "2027-H1", 4, "2026-H2", 5, "2027-H2");
        Strategi started = Stream.of(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Beslutningsart.UDVIKLINGSSTART)
                .reduce(
                        before,
                        (strategi, art) -> Beslutninger.add(strategi, art, Set.of(1, 4), FRA),
                        (one, other) -> one);

        List<Problem> problems = revise(started).getProblems();

        assertThat(problems)
                .filteredOn(problem -> problem.getCode() == Problemkode.STARTET_I_ANDET_HALVAAR)
                .extracting(Problem::getPointer)
                .containsExactly("/handleplan/placeringer/0/formelStart");
        // It does not matter any more where that started which was ended.
        Strategi ended =
                Beslutninger.add(started, Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, Set.of(1, 4), FRA);
        assertThat(planner.check(
                        PlanRequest.builder().strategi(ended).revisionFra(FRA).build()))
                .extracting(Problem::getCode)
                .doesNotContain(Problemkode.STARTET_I_ANDET_HALVAAR, Problemkode.ULOVLIGT_SKRIDT);
    }

    @Test
    void whatWasEndedIsNotPlacedAnyMore() {
        Strategi strategi = Beslutninger.add(
                Eksempelby.strategi(), Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, Set.of(3), FRA);

        PlanResult result = planner.plan(strategi);

        assertThat(result.getPlaceringer()).extracting(Placering::getInitiativ).containsExactly(1, 2, 4, 5);
        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
    }

    @Test
    void nothingWaitsForWhatWasEnded() {
        Strategi strategi = Beslutninger.add(
                Eksempelby.strategi(), Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, Set.of(1), FRA);
        int slot = strategi.getInitiativer().stream()
                .map(Initiativ::getNummer)
                .toList()
                .indexOf(4);

        List<Problem> problems = planner.check(PlanRequest.builder()
                .strategi(strategi)
                .addFastlaeggelser(new Fastlaeggelse(1, FRA))
                .build());

        assertThat(problems)
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode)
                .containsExactlyInAnyOrder(Problemkode.FORUDSAETNING_AFSLUTTET, Problemkode.INITIATIV_AFSLUTTET);
        assertThat(problems)
                .filteredOn(problem -> problem.getCode() == Problemkode.FORUDSAETNING_AFSLUTTET)
                .extracting(Problem::getPointer)
                .containsExactly("/initiativer/" + slot + "/afhaengerAf/0");
    }

    @Test
    void nothingIsLinkedToWhatWasEnded() {
        Strategi ended = Beslutninger.add(
                Eksempelby.strategi(), Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, Set.of(5), FRA);
        List<Initiativ> initiativer = new ArrayList<>(ended.getInitiativer());
        initiativer.replaceAll(initiativ -> initiativ.getNummer() == 3
                ? initiativ.withBindinger(Binding.builder()
                        .fra(5)
                        .art(Bindingsart.START_START)
                        .mindst(0)
                        .build())
                : initiativ);

        assertThat(planner.check(ended.withInitiativer(initiativer)))
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode, Problem::getPointer, problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(tuple(
                        Problemkode.BINDING_TIL_AFSLUTTET,
                        "/initiativer/2/bindinger/0/fra",
                        "Initiativ 3 er bundet til initiativ 5, som der ikke arbejdes videre med."));
    }

    @Test
    void aRevisionNeedsAHandleplanAndAHalfYearOfIt() {
        assertThat(planner.check(PlanRequest.builder()
                        .strategi(Eksempelby.strategi().withHandleplan(Optional.empty()))
                        .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2)))
                        .revisionFra(YearHalf.of(2030, 1))
                        .build()))
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.INGEN_HANDLEPLAN_AT_REVIDERE, Problemkode.REVISION_UDEN_FOR_PERIODEN);
    }

    @Test
    void workBegunInformallyKeepsItsBeginningWhenTheStartMoves() {
        Strategi before = withStarter(1, "2026-H1", 2, "2026-H2", 3, "2027-H1", 4, "2026-H2", 5, "2027-H2");
        Strategi strategi = Beslutninger.add(before, Beslutningsart.UDSKYDELSE, Set.of(2), FRA);

        PlanResult result = revise(strategi);

        Placering flyttet = result.handleplan().orElseThrow().placering(2).orElseThrow();
        assertThat(flyttet.getFormelStart()).isEqualTo(YearHalf.of(2027, 2));
        assertThat(flyttet.getUformelStart()).contains(YearHalf.of(2026, 1));
    }

    @Test
    void noInformalStartIsInventedForWhatHasStartedWithout() {
        Strategi strategi = Eksempelby.strategi();
        Handleplan before = strategi.getHandleplan().orElseThrow();
        Placering startet = Placering.builder()
                .initiativ(2)
                .formelStart(YearHalf.of(2026, 2))
                .build();

        PlanResult result = planner.plan(PlanRequest.builder()
                .strategi(strategi.withHandleplan(Handleplan.builder()
                        .from(before)
                        .placeringer(before.getPlaceringer().stream()
                                .map(placering -> placering.getInitiativ() == 2 ? startet : placering)
                                .toList())
                        .build()))
                .revisionFra(YearHalf.of(2027, 1))
                .build());

        assertThat(result.getPlaceringer()).contains(startet);
    }

    @Test
    void workThatHasNotBegunMovesWithTheStart() {
        PlanResult result = planner.plan(PlanRequest.builder()
                .strategi(Eksempelby.strategi())
                .revisionFra(YearHalf.of(2026, 1))
                .addFastlaeggelser(new Fastlaeggelse(2, YearHalf.of(2027, 2)))
                .build());

        assertThat(result.handleplan().orElseThrow().placering(2).orElseThrow().getUformelStart())
                .contains(YearHalf.of(2027, 1));
    }

    @Test
    void whatHasNotStartedWaitsForTheRevisionAndForItsPreliminaryWork() {
        // Not begun, the work takes place from the revision on.
        assertThat(tidligst(2, "2026-H2", "2026-H2")).isEqualTo("2027-H2");
        // Begun, it is done a half-year after the revision, or was done a half-year before.
        assertThat(tidligst(2, "2026-H1", "2026-H2")).isEqualTo("2027-H1");
        assertThat(tidligst(1, "2026-H1", "2027-H1")).isEqualTo("2027-H1");
    }

    /** The earliest start of initiative 2, which the handleplan places in 2027-H2. */
    private static String tidligst(int forarbejde, String uformelStart, String revisionFra) {
        Strategi eksempel = Eksempelby.strategi();
        Handleplan before = Handleplan.builder()
                .periode(eksempel.getHandleplan().orElseThrow().getPeriode())
                .addPlacering(Placering.builder()
                        .initiativ(2)
                        .formelStart(YearHalf.of(2027, 2))
                        .uformelStart(YearHalf.parse(uformelStart))
                        .build())
                .build();
        Strategi strategi = eksempel.withHandleplan(before)
                .withInitiativer(eksempel.getInitiativer().get(1).withForarbejde(forarbejde));
        Planopgave opgave = new Planopgave(
                Plangrundlag.of(strategi),
                before.getPeriode(),
                Map.of(),
                Optional.of(YearHalf.parse(revisionFra)),
                Set.of());

        Krav krav = Planregler.ALLE.stream()
                .filter(regel -> regel.getId().equals("IngenStartFoerRevisionen"))
                .flatMap(regel -> regel.krav(opgave))
                .findFirst()
                .orElseThrow();

        return krav.grund().arguments().get(1).toString();
    }

    private PlanResult revise(Strategi strategi) {
        return planner.plan(
                PlanRequest.builder().strategi(strategi).revisionFra(FRA).build());
    }

    private static YearHalf start(PlanResult result, int initiativ) {
        return result.handleplan()
                .orElseThrow()
                .placering(initiativ)
                .orElseThrow()
                .getFormelStart();
    }

    /** The example with a handleplan of these pairs of an initiative and its start. */
    private static Strategi withStarter(Object... starter) {
        Handleplan before = Eksempelby.strategi().getHandleplan().orElseThrow();
        List<Placering> placeringer = Arrays.stream(new int[] {0, 2, 4, 6, 8})
                .mapToObj(k -> placering((int) starter[k], YearHalf.parse((String) starter[k + 1])))
                .toList();
        return Eksempelby.strategi()
                .withHandleplan(Handleplan.builder()
                        .periode(before.getPeriode())
                        .placeringer(placeringer)
                        .build());
    }

    private static Placering placering(int initiativ, YearHalf start) {
        Placering.Builder placering = Placering.builder().initiativ(initiativ).formelStart(start);
        if (initiativ == 2 && start.isAfter(YearHalf.of(2026, 1))) {
            placering.uformelStart(start.minusHalves(1));
        }
        return placering.build();
    }
}
