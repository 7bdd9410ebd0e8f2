package dk.kommunestrategi.rules.planlaegning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Beslutninger;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What stands in the way of planning is told all at once, where it stands; nothing is planned and nothing thrown. */
class RequestCheckTest {

    private static final YearHalf FRA = YearHalf.of(2026, 1);

    private final Strategi strategi = Eksempelby.strategi();
    private final Planner planner = Planner.standard();

    @Test
    void aStrategyWithoutErrorsHasNothingToReport() {
        assertThat(planner.check(strategi)).isEmpty();
    }

    @Test
    void anUnknownCriterion() {
        checkRefused(
                withCriteria("TidligstMulig", "Senest"),
                problem(Problemkode.UKENDT_KRITERIUM, "/politik/kriterier/1/id", "Senest"));
    }

    @Test
    void anUnknownCriterionIsToldWithThoseThatExist() {
        assertThat(planner.check(withCriteria("Senest")).get(0).getMessage(Sprog.DANSK))
                .contains("Senest");
        assertThat(planner.check(withCriteria("Senest")).get(0).getAdvice(Sprog.DANSK))
                .contains("LetImplementerbareFoerst", "UdgifterFordelt");
    }

    @Test
    void aCriterionNamedTwice() {
        checkRefused(
                withCriteria("TidligstMulig", "UdgifterFordelt", "TidligstMulig"),
                problem(Problemkode.DOBBELT_KRITERIUM, "/politik/kriterier/2/id", "TidligstMulig"));
    }

    @Test
    void noCriterionAtAll() {
        checkRefused(
                strategi.withPolitik(
                        Prioriteringspolitik.builder().kriterier(List.of()).build()),
                problem(Problemkode.INGEN_KRITERIER, "/politik/kriterier"));
    }

    @Test
    void theFirstCriterionWeighedTogetherWithTheOneBefore() {
        checkRefused(
                withCriteria(vaegtet("TidligstMulig", 2, true), vaegtet("UdgifterFordelt", 1, true)),
                problem(Problemkode.INTET_FORRIGE_KRITERIUM, "/politik/kriterier/0/sammenMedForrige", "true"));
    }

    @Test
    void aWeightOutsideItsBounds() {
        checkRefused(
                withCriteria(vaegtet("TidligstMulig", 0, false), vaegtet("UdgifterFordelt", 1_001, true)),
                problem(Problemkode.UNDER_MINDSTE, "/politik/kriterier/0/vaegt", "0"),
                problem(Problemkode.OVER_STOERSTE, "/politik/kriterier/1/vaegt", "1001"));
    }

    @Test
    void aWeightThatMeansNothingIsOnlyAWarning() {
        Strategi vaegtet = withCriteria(
                vaegtet("TidligstMulig", 1, false),
                vaegtet("UdgifterFordelt", 2, true),
                vaegtet("LoebendeTemafokus", 7, false));

        PlanResult result = planner.plan(vaegtet);

        assertThat(result.getProblems())
                .extracting(
                        Problem::getCode,
                        Problem::isFejl,
                        Problem::getPointer,
                        problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(tuple(
                        Problemkode.VAEGT_UDEN_VIRKNING,
                        false,
                        "/politik/kriterier/2/vaegt",
                        "Kriteriet \"LoebendeTemafokus\" står alene på sit niveau, så vægten 7 har ingen virkning."));
        assertThat(result.getCriteria())
                .isEqualTo(planner.plan(withCriteria(
                                vaegtet("TidligstMulig", 1, false),
                                vaegtet("UdgifterFordelt", 2, true),
                                vaegtet("LoebendeTemafokus", 1, false)))
                        .getCriteria());
    }

    @Test
    void drawsTooLargeForTheirWeight() {
        Strategi stor = with(
                        2,
                        initiativ -> withVurdering(
                                        initiativ,
                                        vurdering -> vurdering.ressourcetraek(List.of(traek("rus", 1_000_000))))
                                .withVarighed(1_000))
                .withSkala(1_000_000);
        Prioriteringspolitik.Builder vaegtet = Prioriteringspolitik.builder()
                .addKriterier(vaegtet("UdjaevnetRessourcetraek", 1_000, false), vaegtet("TidligstMulig", 1, true));

        assertThat(planner.check(stor)).isEmpty();
        checkRefused(stor.withPolitik(vaegtet.build()), problem(Problemkode.TAL_FOR_STORE, "/initiativer/1"));
    }

    private static Kriterievalg vaegtet(String id, int vaegt, boolean together) {
        return Kriterievalg.builder()
                .id(id)
                .vaegt(vaegt)
                .sammenMedForrige(together)
                .build();
    }

    @Test
    void aMissingAssessment() {
        checkRefused(
                with(3, initiativ -> initiativ.withVurdering(Optional.empty())),
                problem(Problemkode.VURDERING_MANGLER, "/initiativer/2/vurdering"));
    }

    @Test
    void noPeriod() {
        checkRefused(strategi.withHandleplan(Optional.empty()), problem(Problemkode.PERIODE_MANGLER, ""));
    }

    @Test
    void thePeriodOfTheRequestComesBeforeTheHandleplansAndTheStrategys() {
        Periode own = Periode.of(YearHalf.of(2030, 1), YearHalf.of(2032, 2));
        Periode wished = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2028, 2));

        assertThat(planner.plan(strategi.withHandleplan(Optional.empty()).withPeriode(own))
                        .getPeriode())
                .contains(own);
        assertThat(planner.plan(strategi.withPeriode(own)).getPeriode())
                .contains(strategi.getHandleplan().orElseThrow().getPeriode());
        assertThat(planner.plan(PlanRequest.builder()
                                .strategi(strategi.withPeriode(own))
                                .periode(wished)
                                .build())
                        .getPeriode())
                .contains(wished);
    }

    @Test
    void aPeriodTheWrongWayRound() {
        Periode reversed = Periode.of(YearHalf.of(2027, 2), FRA);

        checkRefused(
                PlanRequest.builder().strategi(strategi).periode(reversed).build(),
                problem(Problemkode.PERIODE_VENDT_OM, "", "2026-H1"));
        checkRefused(
                strategi.withHandleplan(Optional.empty()).withPeriode(reversed),
                problem(Problemkode.PERIODE_VENDT_OM, "/periode/til", "2026-H1"));
    }

    @Test
    void aPeriodTooLong() {
        checkRefused(
                PlanRequest.builder()
                        .strategi(strategi)
                        .periode(Periode.of(FRA, FRA.plusHalves(Periode.MAX_HALVAAR)))
                        .build(),
                problem(Problemkode.PERIODE_FOR_LANG, "", "4026-H1"));
    }

    @Test
    void twoLocksAgainstEachOther() {
        checkRefused(
                locked(new Fastlaeggelse(3, FRA), new Fastlaeggelse(3, YearHalf.of(2027, 1))),
                problem(Problemkode.MODSTRIDENDE_LAASE, "", "2027-H1"));
    }

    @Test
    void aLockAgainstThatOfTheHandleplan() {
        Strategi locked = withPlacering(
                Placering.builder().initiativ(3).formelStart(FRA).fastlagt(true).build());

        checkRefused(
                PlanRequest.builder()
                        .strategi(locked)
                        .addFastlaeggelser(new Fastlaeggelse(3, YearHalf.of(2026, 2)))
                        .build(),
                problem(Problemkode.MODSTRIDENDE_LAASE, "", "2026-H2"));
    }

    @Test
    void theSameLockTwiceIsNoContradiction() {
        assertThat(planner.check(locked(new Fastlaeggelse(3, FRA), new Fastlaeggelse(3, FRA))))
                .isEmpty();
    }

    @Test
    void aLockOutsideThePeriod() {
        checkRefused(
                locked(new Fastlaeggelse(3, YearHalf.of(2028, 1))),
                problem(Problemkode.LAAS_UDEN_FOR_PERIODEN, "", "2028-H1"));
    }

    @Test
    void aLockOfTheHandleplanOutsideThePeriodOfTheRequest() {
        Strategi locked = withPlacering(
                Placering.builder().initiativ(3).formelStart(FRA).fastlagt(true).build());

        checkRefused(
                PlanRequest.builder()
                        .strategi(locked)
                        .periode(Periode.of(YearHalf.of(2027, 1), YearHalf.of(2028, 2)))
                        .build(),
                problem(Problemkode.LAAS_UDEN_FOR_PERIODEN, "/handleplan/placeringer/0/formelStart", "2026-H1"));
    }

    @Test
    void aLockOfAnUnknownInitiative() {
        checkRefused(locked(new Fastlaeggelse(6, FRA)), problem(Problemkode.UKENDT_INITIATIV, "", "6"));
    }

    @Test
    void durationsAndPreliminaryWorkOutOfBounds() {
        checkRefused(
                with(3, initiativ -> initiativ.withVarighed(0)),
                problem(Problemkode.UNDER_MINDSTE, "/initiativer/2/varighed", "0"));
        checkRefused(
                with(3, initiativ -> initiativ.withVarighed(Initiativ.MAX_HALVAAR + 1)),
                problem(Problemkode.OVER_STOERSTE, "/initiativer/2/varighed", "1001"));
        checkRefused(
                with(3, initiativ -> initiativ.withVarighed(Integer.MIN_VALUE)),
                problem(Problemkode.UNDER_MINDSTE, "/initiativer/2/varighed", "-2147483648"));
        checkRefused(
                with(3, initiativ -> initiativ.withForarbejde(-1)),
                problem(Problemkode.UNDER_MINDSTE, "/initiativer/2/forarbejde", "-1"));
        checkRefused(
                with(3, initiativ -> initiativ.withForarbejde(Integer.MAX_VALUE)),
                problem(Problemkode.OVER_STOERSTE, "/initiativer/2/forarbejde", "2147483647"));
    }

    @Test
    void levelsOutOfBounds() {
        checkRefused(
                with(
                        3,
                        initiativ -> withVurdering(
                                initiativ,
                                vurdering -> vurdering.ressourcetraek(List.of(traek("bolig", 1), traek("rus", -1))))),
                problem(Problemkode.UNDER_MINDSTE, "/initiativer/2/vurdering/ressourcetraek/1/niveau", "-1"));
        checkRefused(
                with(
                        3,
                        initiativ -> withVurdering(
                                initiativ,
                                vurdering -> vurdering.ressourcetraek(List.of()).ressourcetraekAlleCentre(-7))),
                problem(Problemkode.UNDER_MINDSTE, "/initiativer/2/vurdering/ressourcetraekAlleCentre", "-7"));
        checkRefused(
                with(
                        3,
                        initiativ -> withVurdering(
                                initiativ, vurdering -> vurdering.ressourcetraek(List.of(traek("rus", 4))))),
                problem(Problemkode.NIVEAU_OVER_SKALA, "/initiativer/2/vurdering/ressourcetraek/0/niveau", "4"));
    }

    @Test
    void capacitiesOutOfBounds() {
        checkRefused(
                withCenter(Center.builder()
                        .kode("bolig")
                        .navn("Bolig")
                        .kapacitet(-1)
                        .addKapacitetsaendring(Kapacitetsaendring.builder()
                                .fra(FRA)
                                .kapacitet(-2)
                                .build())
                        .build()),
                problem(Problemkode.UNDER_MINDSTE, "/centre/0/kapacitet", "-1"),
                problem(Problemkode.UNDER_MINDSTE, "/centre/0/kapacitetsaendringer/0/kapacitet", "-2"));
    }

    @Test
    void parametersOfThePolicyOutOfBounds() {
        checkRefused(
                strategi.withPolitik(Prioriteringspolitik.builder()
                        .standardvarighed(0)
                        .tidligtSenest(-1)
                        .build()),
                problem(Problemkode.UNDER_MINDSTE, "/politik/standardvarighed", "0"),
                problem(Problemkode.UNDER_MINDSTE, "/politik/tidligtSenest", "-1"));
        checkRefused(
                strategi.withPolitik(Prioriteringspolitik.builder()
                        .standardvarighed(1_001)
                        .tidligtSenest(4_001)
                        .build()),
                problem(Problemkode.OVER_STOERSTE, "/politik/standardvarighed", "1001"),
                problem(Problemkode.OVER_STOERSTE, "/politik/tidligtSenest", "4001"));
    }

    @Test
    void drawsTooLargeToComputeWith() {
        Initiativ large = withVurdering(
                strategi.getInitiativer().get(0),
                vurdering -> vurdering.ressourcetraek(List.of(traek("rus", Strategi.MAX_SKALA))));
        Strategi enormous = strategi.withSkala(Strategi.MAX_SKALA)
                .withInitiativer(IntStream.rangeClosed(1, 2_000)
                        .mapToObj(nummer -> large.withNummer(nummer).withVarighed(Initiativ.MAX_HALVAAR))
                        .toList());

        checkRefused(enormous, problem(Problemkode.TAL_FOR_STORE, "/initiativer/0"));
    }

    @Test
    void baseLoadsTooLargeToComputeWith() {
        Center.Builder heavy = Center.builder()
                .from(strategi.getCentre().get(0))
                .kapacitet(OptionalInt.empty())
                .addGrundbelastning(Grundbelastning.builder()
                        .fra(FRA)
                        .niveau(400_000_000)
                        .art(Grundbelastningsart.DRIFT)
                        .build());

        assertThat(planner.check(withCenter(heavy.build()))).noneMatch(Problem::isFejl);
        checkRefused(
                withCenter(heavy.addGrundbelastning(Grundbelastning.builder()
                                .fra(FRA)
                                .niveau(400_000_000)
                                .art(Grundbelastningsart.DRIFT)
                                .build())
                        .build()),
                problem(Problemkode.TAL_FOR_STORE, "/centre/0/grundbelastning"));
    }

    @Test
    void amountsTooLargeToComputeWithAreToldWhereTheLargestStand() {
        Strategi costly = with(
                        2,
                        initiativ -> initiativ
                                .withUdgifter()
                                .withUdgiftsprofil(Udgiftsprofil.builder()
                                        .addBeloeb(Beloeb.kroner(3_000_000_000_000L))
                                        .build()))
                .withPolitik(Prioriteringspolitik.builder()
                        .addKriterier(vaegtet("MerudgifterFordelt", 1, false))
                        .build());
        Portefoelje together = Portefoelje.builder()
                .addStrategier(
                        strategi.withKode("a").withPolitik(Optional.empty()),
                        costly.withKode("b").withPolitik(Optional.empty()))
                .politik(costly.politik())
                .build();

        assertThat(planner.check(costly))
                .extracting(Problem::getCode, Problem::getPointer)
                .contains(tuple(Problemkode.TAL_FOR_STORE, "/initiativer/1"));
        assertThat(planner.check(together))
                .extracting(Problem::getCode, Problem::getPointer)
                .contains(tuple(Problemkode.TAL_FOR_STORE, "/strategier/1/initiativer/1"));
    }

    /** 2,001 initiatives on 2,000 centres draw a little more than 4,000,000 times. */
    @Test
    void aPlanThatMemoryDoesNotHold() {
        Initiativ alle = withVurdering(
                strategi.getInitiativer().get(0),
                vurdering -> vurdering.ressourcetraek(List.of()).ressourcetraekAlleCentre(1));
        Strategi enormous = strategi.withCentre(IntStream.rangeClosed(1, 2_000)
                        .mapToObj(nummer ->
                                Center.builder().kode("c" + nummer).navn("C").build())
                        .toList())
                .withInitiativer(IntStream.rangeClosed(1, 2_001)
                        .mapToObj(nummer -> alle.withNummer(nummer))
                        .toList());

        checkRefused(enormous, problem(Problemkode.FOR_STOR_OPGAVE, "/initiativer"));
    }

    /** What follows the start is another course for each start: 1,001 amounts over 4,000 half-years are a little too many. */
    @Test
    void amountsThatMemoryDoesNotHoldForEveryStart() {
        Strategi costly = strategi.withInitiativer(strategi.getInitiativer()
                        .get(0)
                        .withUdgifter()
                        .withUdgiftsprofil(Udgiftsprofil.builder()
                                .beloeb(Collections.nCopies(1_001, Beloeb.kroner(1)))
                                .build()))
                .withHandleplan(Optional.empty())
                .withPeriode(
                        Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 1).plusHalves(Periode.MAX_HALVAAR - 1L)));

        checkRefused(costly, problem(Problemkode.FOR_STOR_OPGAVE, "/initiativer"));
    }

    /** Decisions may tell of 1,000 half-years: 4,000 centres are looked after in each of them. */
    @Test
    void aPlanThatDecisionsMakeTooLong() {
        Strategi many = strategi.withCentre(IntStream.rangeClosed(1, 4_000)
                        .mapToObj(nummer ->
                                Center.builder().kode("c" + nummer).navn("C").build())
                        .toList())
                .withInitiativer(withVurdering(
                                strategi.getInitiativer().get(0), vurdering -> vurdering.ressourcetraek(List.of()))
                        .withNummer(1))
                .withHandleplan(Optional.empty())
                .withPeriode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2)));

        assertThat(Planner.standard().check(many)).noneMatch(Problem::isFejl);
        assertThat(Planner.standard()
                        .check(Beslutninger.add(many, Beslutningsart.UDSKYDELSE, Set.of(1), YearHalf.of(2026, 1))))
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode, Problem::getPointer)
                .containsExactly(tuple(Problemkode.FOR_STOR_OPGAVE, "/centre"));
    }

    /** Themes are looked after in every half-year, too; of several strategies, it is told whose they are. */
    @Test
    void aPlanWithTooManyThemes() {
        Strategi many = strategi.withKode("b")
                .withTemaer(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(nummer ->
                                Tema.builder().nummer(nummer).navn("T").build())
                        .toList())
                .withHandleplan(Optional.empty());
        Portefoelje together = Portefoelje.builder()
                .addStrategier(strategi.withKode("a").withHandleplan(Optional.empty()), many)
                .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 1).plusHalves(Periode.MAX_HALVAAR - 1L)))
                .build();

        assertThat(Planner.standard().check(PlanRequest.of(together)))
                .extracting(Problem::getCode, Problem::getPointer)
                .contains(tuple(Problemkode.FOR_STOR_OPGAVE, "/strategier/1/temaer"));
    }

    @Test
    void referencesThatLeadNowhereAndRingsOfPrerequisites() {
        checkRefused(
                with(3, initiativ -> initiativ.withTemaer(9).withAfhaengerAf(3)),
                problem(Problemkode.UKENDT_TEMA, "/initiativer/2/temaer/0", "9"),
                problem(Problemkode.AFHAENGER_AF_SIG_SELV, "/initiativer/2/afhaengerAf/0", "3"));
        checkRefused(
                with(
                        3,
                        initiativ -> withVurdering(
                                initiativ, vurdering -> vurdering.ressourcetraek(List.of(traek("rsu", 1))))),
                problem(Problemkode.UKENDT_CENTER, "/initiativer/2/vurdering/ressourcetraek/0/center", "rsu"));
    }

    @Test
    void everythingIsToldAtOnce() {
        Strategi wrong = with(
                        3,
                        initiativ -> initiativ.withVurdering(Optional.empty()).withVarighed(0))
                .withPolitik(Prioriteringspolitik.builder()
                        .kriterier(List.of(Kriterievalg.of("A"), Kriterievalg.of("A")))
                        .standardvarighed(0)
                        .build())
                .withHandleplan(Optional.empty());

        checkRefused(
                PlanRequest.builder()
                        .strategi(wrong)
                        .addFastlaeggelser(
                                new Fastlaeggelse(1, FRA),
                                new Fastlaeggelse(1, FRA.plusHalves(1)),
                                new Fastlaeggelse(77, FRA))
                        .build(),
                problem(Problemkode.PERIODE_MANGLER, ""),
                problem(Problemkode.UNDER_MINDSTE, "/initiativer/2/varighed", "0"),
                problem(Problemkode.VURDERING_MANGLER, "/initiativer/2/vurdering"),
                problem(Problemkode.UNDER_MINDSTE, "/politik/standardvarighed", "0"),
                problem(Problemkode.UKENDT_KRITERIUM, "/politik/kriterier/0/id", "A"),
                problem(Problemkode.UKENDT_KRITERIUM, "/politik/kriterier/1/id", "A"),
                problem(Problemkode.DOBBELT_KRITERIUM, "/politik/kriterier/1/id", "A"),
                problem(Problemkode.MODSTRIDENDE_LAASE, "", "2026-H2"),
                problem(Problemkode.UKENDT_INITIATIV, "", "77"));
    }

    @Test
    void aStrategyWithoutAHandleplanHasNothingToEvaluate() {
        assertThat(planner.evaluate(strategi.withHandleplan(Optional.empty())).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.INGEN_HANDLEPLAN);
    }

    private static List<Problemkode> koder(List<Problem> problems) {
        return problems.stream().map(Problem::getCode).toList();
    }

    /** Without a handleplan it is not the period that is missed. */
    private static List<Problemkode> withMangel(List<Problem> problems) {
        List<Problemkode> koder = new ArrayList<>(koder(problems));
        koder.remove(Problemkode.PERIODE_MANGLER);
        koder.add(Problemkode.INGEN_HANDLEPLAN);
        return koder;
    }

    private record Forventet(Problemkode kode, String pointer, Optional<String> value) {}

    private static Forventet problem(Problemkode kode, String pointer) {
        return new Forventet(kode, pointer, Optional.empty());
    }

    private static Forventet problem(Problemkode kode, String pointer, String value) {
        return new Forventet(kode, pointer, Optional.of(value));
    }

    private void checkRefused(Strategi wrong, Forventet... forventede) {
        checkRefused(PlanRequest.of(wrong), forventede);
    }

    private void checkRefused(PlanRequest wrong, Forventet... forventede) {
        List<Problem> problems = planner.check(wrong);

        assertThat(problems)
                .extracting(problem -> new Forventet(problem.getCode(), problem.getPointer(), problem.getValue()))
                .containsExactlyInAnyOrder(forventede);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.isFejl()).isTrue();
            assertThat(problem.getMessage(Sprog.DANSK)).isNotBlank().doesNotContain("{");
            assertThat(problem.getMessage(Sprog.ENGELSK)).isNotBlank().doesNotContain("{");
            assertThat(problem.getAdvice(Sprog.DANSK)).isNotBlank().doesNotContain("{");
            assertThat(problem.getAdvice(Sprog.ENGELSK)).isNotBlank().doesNotContain("{");
        });
        PlanResult result = planner.plan(wrong);
        assertThat(result.getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(result.getProblems()).isEqualTo(problems);
        assertThat(result.getCriteria()).isEmpty();
        assertThat(result.getPlaceringer()).isEmpty();
        assertThat(result.handleplan()).isEmpty();
        Evaluering evaluering = planner.evaluate(wrong);
        assertThat(evaluering.getCriteria()).isEmpty();
        assertThat(evaluering.getProblems())
                .extracting(Problem::getCode)
                .containsExactlyElementsOf(
                        wrong.strategi().getHandleplan().isPresent() ? koder(problems) : withMangel(problems));
    }

    private Strategi withCriteria(String... ids) {
        return withCriteria(Arrays.stream(ids).map(Kriterievalg::of).toArray(Kriterievalg[]::new));
    }

    private Strategi withCriteria(Kriterievalg... chosen) {
        return strategi.withPolitik(
                Prioriteringspolitik.builder().addKriterier(chosen).build());
    }

    private Strategi with(int nummer, UnaryOperator<Initiativ> aendring) {
        List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
        initiativer.replaceAll(initiativ -> initiativ.getNummer() == nummer ? aendring.apply(initiativ) : initiativ);
        return strategi.withInitiativer(initiativer);
    }

    private static Initiativ withVurdering(Initiativ initiativ, UnaryOperator<Vurdering.Builder> aendring) {
        Vurdering.Builder vurdering =
                Vurdering.builder().from(initiativ.getVurdering().orElseThrow());
        return initiativ.withVurdering(aendring.apply(vurdering).build());
    }

    private Strategi withCenter(Center center) {
        List<Center> centre = new ArrayList<>(strategi.getCentre());
        centre.set(0, center);
        return strategi.withCentre(centre);
    }

    private Strategi withPlacering(Placering placering) {
        return strategi.withHandleplan(Handleplan.builder()
                .periode(strategi.getHandleplan().orElseThrow().getPeriode())
                .addPlacering(placering)
                .build());
    }

    private PlanRequest locked(Fastlaeggelse... locks) {
        return PlanRequest.builder().strategi(strategi).addFastlaeggelser(locks).build();
    }

    private static Ressourcetraek traek(String center, int niveau) {
        return Ressourcetraek.builder().center(center).niveau(niveau).build();
    }
}
