package dk.kommunestrategi.rules.plan.begrundelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What is asked about wrongly is a problem, and reasons tell what they rest on. */
class BegrunderTest {

    private static final Strategi STRATEGI = Eksempelby.strategi();

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);
    private final PlanRequest request = PlanRequest.of(STRATEGI);
    private final PlanResult plan = planner.plan(request);

    @Test
    void anInitiativeThatThereIsNotIsAProblem() {
        Planforklaring forklaring = begrunder.explain(request, plan.handleplan().orElseThrow(), 99);

        assertThat(forklaring.getBegrundelser()).isEmpty();
        assertThat(forklaring.getProblems())
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.UKENDT_INITIATIV);
    }

    @Test
    void aRequestWithErrorsIsNotExplained() {
        PlanRequest fejl = PlanRequest.of(STRATEGI.withHandleplan(Optional.empty()));

        Planforklaring forklaring = begrunder.explain(fejl, plan.handleplan().orElseThrow());

        assertThat(forklaring.getBegrundelser()).isEmpty();
        assertThat(forklaring.getProblems()).extracting(Problem::getCode).contains(Problemkode.PERIODE_MANGLER);
        assertThatThrownBy(() -> planner.judge(fejl)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHalfYearOutsideThePeriodIsAProblemOfTheAnswer() {
        Modforslag modforslag = begrunder.whyNot(request, plan, 5, YearHalf.of(2030, 1));

        assertThat(modforslag.getPlan().orElseThrow().getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(modforslag.getPlan().orElseThrow().getProblems())
                .extracting(Problem::getCode)
                .contains(Problemkode.LAAS_UDEN_FOR_PERIODEN);
    }

    @Test
    void whatIsLockedElsewhereIsExcludedByTheLock() {
        PlanRequest locked = PlanRequest.builder()
                .strategi(STRATEGI)
                .addFastlaeggelser(new Fastlaeggelse(3, YearHalf.of(2026, 1)))
                .build();

        Modforslag modforslag = begrunder.whyNot(locked, planner.plan(locked), 3, YearHalf.of(2026, 2));

        assertThat(modforslag.getPlan()).isEmpty();
        assertThat(modforslag.getBrud())
                .extracting(brud -> brud.krav().regel().getId())
                .containsExactly("FastlagtStart");
    }

    @Test
    void reasonsTellWhatTheyRestOn() {
        Planforklaring forklaring = begrunder.explain(request, plan.handleplan().orElseThrow());

        assertThat(forklaring.getVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
        assertThat(forklaring.isStandardpolitik()).isTrue();
        assertThat(forklaring.getRequest()).isEqualTo(request);
        assertThat(forklaring.getKriterier())
                .allSatisfy(kriterium -> assertThat(kriterium.getVersion()).isPositive());
        assertThat(forklaring.begrundelse(3).orElseThrow().getAntagetVarighed()).hasValue(1);
        assertThat(forklaring.begrundelse(1).orElseThrow().getAntagetVarighed()).isEmpty();
    }

    @Test
    void aPolicyOfOnesOwnIsNotTheStandardOne() {
        PlanRequest own = PlanRequest.of(STRATEGI.withPolitik(Prioriteringspolitik.STANDARD));

        assertThat(begrunder.explain(own, plan.handleplan().orElseThrow()).isStandardpolitik())
                .isFalse();
    }

    @Test
    void oneInitiativeIsExplainedAsItIsAmongAll() {
        Handleplan handleplan = plan.handleplan().orElseThrow();

        Planforklaring en = begrunder.explain(request, handleplan, 4);

        assertThat(en.getProblems()).isEmpty();
        assertThat(en.getBegrundelser())
                .extracting(Begrundelse::getPlacering, Begrundelse::getAfgoerelse)
                .containsExactly(begrunder
                        .explain(request, handleplan)
                        .begrundelse(4)
                        .map(begrundelse -> tuple(begrundelse.getPlacering(), begrundelse.getAfgoerelse()))
                        .orElseThrow());
    }

    @Test
    void anInitiativeThatWasEndedHasNoReasonsAndIsToldToBeEnded() {
        PlanRequest without = PlanRequest.of(afsluttet(3));
        Handleplan handleplan = STRATEGI.getHandleplan().orElseThrow();

        assertThat(begrunder.explain(without, handleplan).getBegrundelser())
                .extracting(begrundelse -> begrundelse.getPlacering().getInitiativ())
                .containsExactly(1, 2, 4, 5);
        assertThat(begrunder.explain(without, handleplan, 3).getBegrundelser()).isEmpty();
        assertThat(begrunder.explain(without, handleplan, 3).getProblems())
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode, problem -> problem.getValue().orElseThrow())
                .containsExactly(tuple(Problemkode.INITIATIV_AFSLUTTET, "3"));
    }

    @Test
    void whatStartsOutsideThePeriodHasNoReasons() {
        PlanRequest kort = PlanRequest.builder()
                .strategi(STRATEGI)
                .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)))
                .build();

        assertThat(begrunder
                        .explain(kort, STRATEGI.getHandleplan().orElseThrow())
                        .getBegrundelser())
                .extracting(begrundelse -> begrundelse.getPlacering().getInitiativ())
                .containsExactly(1, 2, 3, 4);
    }

    /** The handleplan loads the housing centre with 5 of 4 in 2026-H2; initiative 5 would make it 6, but only there. */
    @Test
    void whatIsBrokenWithoutAnInitiativeIsNotItsDoing() {
        Begrundelse begrundelse = begrunder
                .explain(request, STRATEGI.getHandleplan().orElseThrow())
                .begrundelse(5)
                .orElseThrow();

        assertThat(begrundelse.getOptions())
                .extracting(
                        option -> option.halvaar().toString(),
                        option -> option.brud().stream()
                                .map(brud -> brud.krav().regel().getId())
                                .toList())
                .containsExactly(
                        tuple("2026-H1", List.of("Startvindue")),
                        tuple("2026-H2", List.of("Centerkapacitet")),
                        tuple("2027-H1", List.of()),
                        tuple("2027-H2", List.of()));
        assertThat(begrundelse.getOptions().get(0).brud())
                .extracting(brud -> brud.text(Sprog.DANSK), brud -> brud.text(Sprog.ENGELSK))
                .containsExactly(tuple(
                        "Initiativ 5 starter i 1. halvår 2026, uden for det tidsrum, det må starte i.",
                        "Initiative 5 starts in half-year 1 of 2026, outside the time in which it may start."));
    }

    @Test
    void inAPlanThatLeavesInitiativesOutNoEffectIsToldAndNothingDecided() {
        Handleplan full = plan.handleplan().orElseThrow();
        Handleplan without5 = Handleplan.builder()
                .periode(full.getPeriode())
                .placeringer(full.getPlaceringer().subList(0, 4))
                .build();

        List<Begrundelse> begrundelser = begrunder.explain(request, without5).getBegrundelser();

        assertThat(begrundelser)
                .hasSize(4)
                .flatExtracting(Begrundelse::getOptions)
                .allSatisfy(option -> assertThat(option.niveauer()).isEmpty());
        assertThat(begrundelser)
                .extracting(Begrundelse::getAfgoerelse)
                .contains(Afgoerelse.UAFGJORT)
                .isSubsetOf(Afgoerelse.UAFGJORT, Afgoerelse.FASTLAGT, Afgoerelse.ENESTE_MULIGE);
    }

    private static Strategi afsluttet(int initiativ) {
        return Strategi.builder()
                .from(STRATEGI)
                .addRolle(Rolle.builder()
                        .kode("chefgruppen")
                        .navn("Chefgruppen")
                        .art(Rolleart.CHEFGRUPPE)
                        .build())
                .styring(Styring.builder()
                        .addBeslutning(Beslutning.builder()
                                .art(Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE)
                                .organ("chefgruppen")
                                .addInitiativ(initiativ)
                                .halvaar(YearHalf.of(2026, 1))
                                .build())
                        .build())
                .build();
    }
}
