package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.Katalog;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        Planforklaring forklaring = begrunder.explain(plan, 99);

        assertThat(forklaring.getBegrundelser()).isEmpty();
        assertThat(forklaring.getProblems())
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.UKENDT_INITIATIV);
    }

    @Test
    void whatThereIsNoTimeToExplainIsCounted() {
        SearchLimits atOnce = SearchLimits.builder().cancellation(() -> true).build();
        PlanResult large =
                planner.plan(PlanRequest.of(new Katalog(60, 30, 3, 0, 0).strategi(1)), SearchLimits.ofSteps(2_000));

        Planforklaring forklaring = begrunder.explain(large, atOnce);

        assertThat(forklaring.getBegrundelser()).hasSizeBetween(1, 59);
        assertThat(forklaring.getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.BEGRUNDELSER_AFBRUDT)
                .extracting(Problem::getArguments)
                .containsExactly(List.of(forklaring.getBegrundelser().size(), 60));
        assertThat(begrunder.explain(large).getBegrundelser()).hasSize(60);
    }

    /** Where even the check of the request is not carried through, what was told before is told still, and nothing is lost count of. */
    @Test
    void whatThereIsNoTimeToCheckIsCountedBesideWhatIsKnown() {
        SearchLimits atOnce = SearchLimits.builder().cancellation(() -> true).build();
        Strategi large = new Katalog(1_500, 30, 3, 0, 0).strategi(1);
        Strategi weighted = large.withInitiativer(large.getInitiativer().stream()
                        .map(initiativ -> initiativ.withVarighed(OptionalInt.empty()))
                        .toList())
                .withPolitik(Prioriteringspolitik.builder()
                        .addKriterier(Kriterievalg.builder()
                                .id("TidligstMulig")
                                .vaegt(2)
                                .build())
                        .build());
        PlanResult told = planner.plan(PlanRequest.of(weighted), SearchLimits.ofSteps(1));

        assertThat(koder(begrunder.explain(told, atOnce)))
                .contains(Problemkode.VAEGT_UDEN_VIRKNING, Problemkode.BEGRUNDELSER_AFBRUDT);
        assertThat(koder(begrunder.explain(told, 4, atOnce)))
                .contains(Problemkode.VAEGT_UDEN_VIRKNING, Problemkode.BEGRUNDELSER_AFBRUDT);
        assertThat(koder(begrunder.explain(told, 4))).doesNotContain(Problemkode.BEGRUNDELSER_AFBRUDT);
        Foelsomhed foelsomhed = begrunder.foelsomhed(told, atOnce);
        assertThat(foelsomhed.getVirkninger()).isEmpty();
        assertThat(foelsomhed.ikkeUndersoegte())
                .isPositive()
                .isEqualTo(begrunder.foelsomhed(told, SearchLimits.ofSteps(1)).ikkeUndersoegte());
    }

    private static List<Problemkode> koder(Planforklaring forklaring) {
        return forklaring.getProblems().stream().map(Problem::getCode).toList();
    }

    @Test
    void aRequestWithErrorsIsNotExplained() {
        PlanRequest fejl = PlanRequest.of(STRATEGI.withHandleplan(Optional.empty()));

        Planforklaring forklaring = begrunder.explain(planner.plan(fejl));

        assertThat(forklaring.getBegrundelser()).isEmpty();
        assertThat(forklaring.getProblems()).extracting(Problem::getCode).contains(Problemkode.PERIODE_MANGLER);
        assertThatThrownBy(() -> planner.rulebook().check(fejl).opgave()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHalfYearOutsideThePeriodIsAProblemOfTheAnswer() {
        Modforslag modforslag = begrunder.whyNot(plan, 5, YearHalf.of(2030, 1));

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

        Modforslag modforslag = begrunder.whyNot(planner.plan(locked), 3, YearHalf.of(2026, 2));

        assertThat(modforslag.getPlan()).isEmpty();
        assertThat(modforslag.getBrud())
                .extracting(brud -> brud.krav().regel().getId())
                .containsExactly("FastlagtStart");
    }

    @Test
    void reasonsTellWhatTheyRestOn() {
        Planforklaring forklaring = begrunder.explain(plan);

        assertThat(forklaring.getVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
        assertThat(forklaring.isStandardpolitik()).isTrue();
        assertThat(forklaring.getRequest()).isEqualTo(request);
        assertThat(forklaring.getKriterier())
                .allSatisfy(kriterium -> assertThat(kriterium.getVersion()).isPositive());
        assertThat(forklaring.begrundelse(3).orElseThrow().getForudsatVarighed())
                .map(ForudsatVarighed::varighed)
                .hasValue(1);
        assertThat(forklaring.begrundelse(1).orElseThrow().getForudsatVarighed())
                .isEmpty();
    }

    @Test
    void aPolicyOfOnesOwnIsNotTheStandardOne() {
        PlanRequest own = PlanRequest.of(STRATEGI.withPolitik(Prioriteringspolitik.STANDARD));

        assertThat(begrunder.explain(planner.plan(own)).isStandardpolitik()).isFalse();
    }

    @Test
    void oneInitiativeIsExplainedAsItIsAmongAll() {
        Planforklaring one = begrunder.explain(plan, 4);

        assertThat(one.getProblems()).isEmpty();
        assertThat(one.getBegrundelser())
                .extracting(Begrundelse::getPlacering, Begrundelse::getAfgoerelse)
                .containsExactly(begrunder
                        .explain(plan)
                        .begrundelse(4)
                        .map(begrundelse -> tuple(begrundelse.getPlacering(), begrundelse.getAfgoerelse()))
                        .orElseThrow());
    }

    @Test
    void anInitiativeThatWasEndedHasNoReasonsAndIsToldToBeEnded() {
        PlanRequest without = PlanRequest.of(afsluttet(3));
        Evaluering evaluering = planner.evaluate(without);

        assertThat(begrunder.explain(evaluering).getBegrundelser())
                .extracting(begrundelse -> begrundelse.getInitiativ())
                .containsExactly(
                        Initiativnummer.of(1), Initiativnummer.of(2), Initiativnummer.of(4), Initiativnummer.of(5));
        assertThat(begrunder.explain(evaluering, 3).getBegrundelser()).isEmpty();
        assertThat(begrunder.explain(evaluering, 3).getProblems())
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode, problem -> problem.getValue().orElseThrow())
                .containsExactly(tuple(Problemkode.INITIATIV_AFSLUTTET, "3"));
    }

    @Test
    void whatStartsOutsideThePeriodHasNoReasons() {
        PlanRequest brief = PlanRequest.builder()
                .strategi(STRATEGI)
                .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)))
                .build();

        assertThat(begrunder.explain(planner.evaluate(brief)).getBegrundelser())
                .extracting(begrundelse -> begrundelse.getInitiativ())
                .containsExactly(
                        Initiativnummer.of(1), Initiativnummer.of(2), Initiativnummer.of(3), Initiativnummer.of(4));
    }

    /** The handleplan loads the housing centre with 5 of 4 in 2026-H2; initiative 5 would make it 6, but only there. */
    @Test
    void whatIsBrokenWithoutAnInitiativeIsNotItsDoing() {
        Begrundelse begrundelse =
                begrunder.explain(planner.evaluate(request)).begrundelse(5).orElseThrow();

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
                        "Initiativ 5 starter i 1. halvår 2026, men må tidligst starte i 2. halvår 2026.",
                        "Initiative 5 starts in H1 2026, but must start no earlier than H2 2026."));
    }

    @Test
    void inAPlanThatLeavesInitiativesOutNoEffectIsToldAndNothingDecided() {
        Handleplan full = plan.handleplan().orElseThrow();
        Handleplan without5 = Handleplan.builder()
                .periode(full.getPeriode())
                .placeringer(full.getPlaceringer().subList(0, 4))
                .build();

        List<Begrundelse> begrundelser = begrunder
                .explain(planner.evaluate(STRATEGI.withHandleplan(without5)))
                .getBegrundelser();

        assertThat(begrundelser)
                .hasSize(4)
                .flatExtracting(Begrundelse::getOptions)
                .allSatisfy(option -> assertThat(option.niveauer()).isEmpty());
        assertThat(begrundelser)
                .extracting(Begrundelse::getAfgoerelse)
                .contains(Afgoerelse.UAFGJORT)
                .isSubsetOf(Afgoerelse.UAFGJORT, Afgoerelse.FASTLAGT, Afgoerelse.ENESTE_MULIGE);
    }

    @Test
    void aResultIsExplainedByWhatItWasAskedFor() {
        PlanRequest locked = PlanRequest.builder()
                .strategi(STRATEGI)
                .addFastlaeggelser(new Fastlaeggelse(3, YearHalf.of(2026, 2)))
                .build();

        Planforklaring forklaring = begrunder.explain(planner.plan(locked));

        assertThat(forklaring.getRequest()).isEqualTo(locked);
        assertThat(forklaring.begrundelse(3).orElseThrow().getAfgoerelse()).isEqualTo(Afgoerelse.FASTLAGT);
        assertThat(begrunder.explain(plan).begrundelse(3).orElseThrow().getAfgoerelse())
                .isNotEqualTo(Afgoerelse.FASTLAGT);
    }

    @Test
    void aPlanAndTheSameHandleplanMadeByPeopleHaveTheSameReasons() {
        Planforklaring byPeople = begrunder.explain(planner.evaluate(STRATEGI.withHandleplan(plan.handleplan())));

        assertThat(inWords(byPeople)).hasSize(5).isEqualTo(inWords(begrunder.explain(plan)));
    }

    /** Demands have no other identity than their own. */
    private static List<String> inWords(Planforklaring forklaring) {
        return forklaring.getBegrundelser().stream()
                .map(begrundelse -> begrundelse.getPlacering().orElseThrow() + " " + begrundelse.getAfgoerelse()
                        + begrundelse.getOptions().stream()
                                .map(option -> option.halvaar() + " "
                                        + option.niveauer().stream()
                                                .map(Niveauvirkning::virkninger)
                                                .toList()
                                        + Tekst.list(option.brud()).text(Sprog.DANSK))
                                .toList())
                .toList();
    }

    /** The handleplan that a plan was made beside is judged in a period of its own where it does not fit. */
    @Test
    void aHandleplanInAPeriodOfItsOwnIsExplainedInThatPeriod() {
        PlanRequest later = PlanRequest.builder()
                .strategi(STRATEGI)
                .periode(Periode.of(YearHalf.of(2027, 1), YearHalf.of(2029, 2)))
                .build();
        Evaluering existing = planner.plan(later).getExisting().orElseThrow();

        Planforklaring forklaring = begrunder.explain(existing);

        assertThat(forklaring.getPeriode())
                .isEqualTo(existing.getPeriode())
                .contains(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2)));
        assertThat(forklaring.getBegrundelser())
                .hasSize(5)
                .allSatisfy(begrundelse -> assertThat(begrundelse.getOptions()).hasSize(4));
    }

    @Test
    void whatHasNoPlanIsExplainedByItsProblems() {
        PlanResult no = planner.plan(PlanRequest.builder()
                .strategi(STRATEGI)
                .addFastlaeggelser(new Fastlaeggelse(5, YearHalf.of(2026, 1)))
                .build());

        Planforklaring forklaring = begrunder.explain(no);

        assertThat(no.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(forklaring.getBegrundelser()).isEmpty();
        assertThat(forklaring.getProblems()).isNotEmpty().isEqualTo(no.getProblems());
        assertThat(begrunder
                        .explain(planner.evaluate(STRATEGI.withHandleplan(Optional.empty())))
                        .getProblems())
                .extracting(Problem::getCode)
                .contains(Problemkode.INGEN_HANDLEPLAN);
    }

    @Test
    void aCounterProposalToARevisionKeepsTheRevisionAndTheLocksOfItsRequest() {
        PlanRequest revision = PlanRequest.builder()
                .strategi(STRATEGI)
                .revisionFra(YearHalf.of(2026, 2))
                .addFastlaeggelser(new Fastlaeggelse(5, YearHalf.of(2027, 2)))
                .antalAlternativer(3)
                .build();
        PlanResult revised = planner.plan(revision);

        PlanResult other =
                begrunder.whyNot(revised, 4, YearHalf.of(2027, 1)).getPlan().orElseThrow();

        assertThat(other.getRequest())
                .isEqualTo(PlanRequest.builder()
                        .from(revision)
                        .addFastlaeggelser(new Fastlaeggelse(4, YearHalf.of(2027, 1)))
                        .antalAlternativer(0)
                        .build());
        assertThat(other.getCriteria().get(0).getId()).isEqualTo("FaerrestFlytninger");
        assertThat(other.placering(5).orElseThrow().getFormelStart()).isEqualTo(YearHalf.of(2027, 2));
        assertThat(other.placering(4).orElseThrow().getFormelStart()).isEqualTo(YearHalf.of(2027, 1));
    }

    @Test
    void aCounterProposalIsSearchedForWithinTheLimits() {
        SearchLimits immediately =
                SearchLimits.builder().cancellation(() -> true).build();

        Modforslag hurtigt = begrunder.whyNot(plan, 4, YearHalf.of(2027, 1), immediately);

        assertThat(hurtigt.getPlan().orElseThrow().getSteps())
                .isLessThan(begrunder
                        .whyNot(plan, 4, YearHalf.of(2027, 1))
                        .getPlan()
                        .orElseThrow()
                        .getSteps());
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
