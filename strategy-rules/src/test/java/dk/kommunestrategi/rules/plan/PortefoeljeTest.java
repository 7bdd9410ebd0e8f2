package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsvirkning;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Bidrag;
import dk.kommunestrategi.rules.udmoentning.finansiering.Aarssum;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetlinje;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import dk.kommunestrategi.rules.udmoentning.finansiering.Rammeforbrug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class PortefoeljeTest {

    private static final Strategi HJEM = Eksempelby.strategi().withKode("hjem").withNavn("Et hjem til alle");
    private static final Strategi BOERN =
            Eksempelby.strategi().withKode("boern").withNavn("Børn i trivsel");

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    private static final Handleplan HANDLEPLAN = Handleplan.builder()
            .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2029, 2)))
            .placeringer(BOERN.getInitiativer().stream()
                    .map(initiativ -> Placering.builder()
                            .initiativ(initiativ.getNummer())
                            .formelStart(YearHalf.of(2026 + initiativ.getNummer() / 2, 2))
                            .build())
                    .toList())
            .build();

    private static OekonomiskRamme ramme(int kroner) {
        return OekonomiskRamme.builder()
                .prisniveau(2026)
                .addAarsrammer(Aarsramme.builder()
                        .aar(2027)
                        .art(Udgiftsart.DRIFT)
                        .beloeb(Beloeb.kroner(kroner))
                        .build())
                .build();
    }

    private static Portefoelje portefoelje(Strategi... strategier) {
        return Portefoelje.builder()
                .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2029, 2)))
                .addStrategier(strategier)
                .build();
    }

    @Test
    void aPortfolioOfOneIsPlannedAsTheStrategyByItself() {
        Strategi alone = HJEM.withHandleplan(Optional.empty());
        PlanResult own = planner.plan(PlanRequest.builder()
                .strategi(alone)
                .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2029, 2)))
                .build());

        PlanResult together = planner.plan(portefoelje(alone));

        assertThat(together.getStatus()).isEqualTo(own.getStatus());
        assertThat(together.getCriteria()).isEqualTo(own.getCriteria());
        assertThat(together.getPlaceringer()).isEqualTo(own.getPlaceringer());
        assertThat(together.getBelastning()).isEqualTo(own.getBelastning());
        assertThat(together.getSteps()).isEqualTo(own.getSteps());
    }

    @Test
    void theOrderOfStrategiesInTheDocumentChangesNothing() {
        PlanResult one = planner.plan(portefoelje(HJEM, BOERN));
        PlanResult other = planner.plan(portefoelje(BOERN, HJEM));

        assertThat(one.isPlan()).isTrue();
        assertThat(one.getStrategiplaner())
                .extracting(Strategiplan::strategi)
                .containsExactly(Optional.of("boern"), Optional.of("hjem"));
        assertThat(other.getStrategiplaner()).isEqualTo(one.getStrategiplaner());
        assertThat(other.getCriteria()).isEqualTo(one.getCriteria());
    }

    @Test
    void aConflictNamesTheStrategiesAndSaysWhereTheyStandInTheWay() {
        Periode first = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2));
        Strategi boern = BOERN.withInitiativer(BOERN.getInitiativer().get(2)).withHandleplan(Optional.empty());
        Strategi hjem = HJEM.withInitiativer(HJEM.getInitiativer().get(1).withVarighed(2))
                .withHandleplan(Optional.empty());

        PlanResult result = planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje(boern, hjem))
                .periode(first)
                .addFastlaeggelser(new Fastlaeggelse(Initiativnummer.of("boern", 3), YearHalf.of(2026, 2)))
                .build());

        Problem problem = result.getProblems().get(result.getProblems().size() - 1);
        assertThat(problem.getCode()).isEqualTo(Problemkode.INGEN_PLAN);
        assertThat(problem.getMessage(Sprog.DANSK))
                .contains("initiativ 3 i »Børn i trivsel« er fastlagt til 2. halvår 2026")
                .contains("Boligcenteret må ikke belastes mere end sin kapacitet");
        assertThat(result.getKonflikt().orElseThrow().getInitiativer())
                .containsExactly(Initiativnummer.of("boern", 3), Initiativnummer.of("hjem", 2));
    }

    @Test
    void whyAnInitiativeWaitsIsToldAcrossStrategies() {
        PlanResult plan = planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje(BOERN, HJEM))
                .addFastlaeggelser(new Fastlaeggelse(Initiativnummer.of("hjem", 2), YearHalf.of(2026, 2)))
                .build());

        Modforslag modforslag =
                begrunder.whyNot(plan, Initiativnummer.of("boern", 2), YearHalf.of(2026, 2), SearchLimits.STANDARD);
        Begrundelse begrundelse = begrunder
                .explain(plan, Initiativnummer.of("boern", 2), SearchLimits.STANDARD)
                .begrundelse(Initiativnummer.of("boern", 2))
                .orElseThrow();

        assertThat(modforslag.getPlan().orElseThrow().isPlan()).isFalse();
        assertThat(begrundelse.getOptions().get(1).brud())
                .flatExtracting(
                        brud -> brud.overbelastning().orElseThrow().belastning().bidrag())
                .extracting(Bidrag::initiativ)
                .contains(Initiativnummer.of("hjem", 2));
        assertThat(begrunder.explain(plan).getBegrundelser()).hasSize(10);
    }

    @Test
    void everyStrategyGetsAHandleplanThatItCanKeep() {
        Strategi boern = BOERN.withPeriode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 2)))
                .withHandleplan(Optional.empty());

        PlanResult plan = planner.plan(portefoelje(boern, HJEM));
        Handleplan own = plan.handleplan("boern").orElseThrow();

        assertThat(own.getPeriode().getFra()).isEqualTo(YearHalf.of(2026, 1));
        assertThat(own.getPlaceringer()).allMatch(placering -> own.getPeriode().contains(placering.getFormelStart()));
        assertThat(StrategiCheck.check(boern.withHandleplan(own))).noneMatch(Problem::isFejl);
        assertThat(plan.handleplan()).isEmpty();
        assertThat(plan.handleplan("andre")).isEmpty();
    }

    @Test
    void allAreRevisedAtOnceAndWhatHasStartedStays() {
        PlanResult before = planner.plan(
                portefoelje(BOERN.withHandleplan(Optional.empty()), HJEM.withHandleplan(Optional.empty())));
        Strategi boern = BOERN.withHandleplan(before.handleplan("boern").orElseThrow());
        Strategi hjem = HJEM.withHandleplan(before.handleplan("hjem").orElseThrow());

        PlanResult after = planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje(boern, hjem))
                .revisionFra(YearHalf.of(2026, 2))
                .addFastlaeggelser(new Fastlaeggelse(Initiativnummer.of("hjem", 5), YearHalf.of(2028, 1)))
                .build());

        assertThat(after.getCriteria().get(0).getId()).isEqualTo("FaerrestFlytninger");
        assertThat(after.getCriteria().get(0).getValue()).isEqualTo(1);
        assertThat(after.forskel().orElseThrow().flytninger())
                .extracting(Flytning::initiativ)
                .containsExactly(Initiativnummer.of("hjem", 5));
    }

    @Test
    void whatDurationsMeanIsToldOfEveryStrategy() {
        PlanResult plan = planner.plan(portefoelje(BOERN, HJEM));

        assertThat(begrunder.foelsomhed(plan, SearchLimits.ofSteps(50_000)).getVirkninger())
                .extracting(Varighedsvirkning::getInitiativ)
                .contains(Initiativnummer.of("boern", 3), Initiativnummer.of("hjem", 3));
    }

    @Test
    void whatBudgetsHaveToHoldIsToldByStrategyAndAgainstTheCommonFrame() {
        Portefoelje portefoelje = Portefoelje.builder()
                .from(portefoelje(withUdgift(BOERN, 40), withUdgift(HJEM, 30)))
                .politik(Prioriteringspolitik.builder()
                        .oekonomiskRamme(ramme(80))
                        .build())
                .build();

        Portefoeljebudget budget = planner.plan(portefoelje).portefoeljebudget().orElseThrow();

        assertThat(budget.strategier()).extracting(Budgetlinje::emne).containsExactly("boern", "hjem");
        assertThat(budget.aar().stream().filter(aar -> aar.aar() == 2027))
                .extracting(Aarssum::netto)
                .containsExactly(Beloeb.kroner(70));
        assertThat(budget.rammer()).extracting(Rammeforbrug::rest).containsExactly(Beloeb.kroner(10));
    }

    @Test
    void aFrameThatOthersSpendIsToldWithWhatTheySpend() {
        Strategi boern = withUdgift(BOERN, 40);
        Strategi hjem = withUdgift(HJEM, 30).withHandleplan(HANDLEPLAN);
        Portefoelje portefoelje = Portefoelje.builder()
                .from(portefoelje(boern, hjem))
                .politik(Prioriteringspolitik.builder()
                        .oekonomiskRamme(ramme(60))
                        .build())
                .build();

        PlanResult result = planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje)
                .addPlanlagte("boern")
                .build());

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getLempelse().orElseThrow().getLempede())
                .extracting(lempet -> lempet.ramme().orElseThrow().beloeb())
                .containsExactly(Beloeb.kroner(70));
        assertThat(planner.evaluate(Portefoelje.builder()
                                .from(portefoelje)
                                .strategier(List.of(boern.withHandleplan(HANDLEPLAN), hjem))
                                .build())
                        .getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.RAMME_OVERSKREDET)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPointer()).isEqualTo("/politik/oekonomiskRamme/aarsrammer/0");
                    assertThat(problem.getMessage(Sprog.DANSK))
                            .contains("overskrider rammen på 60 kr.; de er tilsammen 70 kr. netto.");
                });
    }

    @Test
    void whatStrategiesDrawThatStayAsTheyAreIsTold() {
        PlanResult result = planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje(BOERN.withHandleplan(Optional.empty()), HJEM.withHandleplan(HANDLEPLAN)))
                .addPlanlagte("boern")
                .build());

        Centerbelastning all = result.getBelastning().get(0);
        assertThat(result.getStrategiplaner())
                .extracting(Strategiplan::strategi)
                .containsExactly(Optional.of("boern"));
        assertThat(result.getStrategibelastning())
                .extracting(Strategibelastning::strategi)
                .containsExactly("boern", "hjem");
        assertThat(result.getStrategibelastning().get(0).centre().get(0).belastning())
                .isEqualTo(all.belastning());
        assertThat(result.getStrategibelastning().get(1).centre().get(0).belastning())
                .isEqualTo(all.grundbelastning());
    }

    @Test
    void operationOfStrategiesThatStayAsTheyAreTakesCapacityAndNothingElse() {
        assertThat(besideDrift(4).getStatus()).isEqualTo(Planstatus.INFEASIBLE);

        PlanResult beside = besideDrift(3);

        assertThat(beside.getPlaceringer())
                .extracting(Placering::getFormelStart)
                .containsExactly(YearHalf.of(2026, 2));
        assertThat(beside.getCriteria())
                .filteredOn(kriterium -> kriterium.getId().equals("UdjaevnetRessourcetraek"))
                .extracting(Kriterievaerdi::getValue)
                .containsExactly(1L);
    }

    /** An initiative that draws 1 on a centre with a capacity of 4, beside the operation of another strategy from 2026-H2 on. */
    private PlanResult besideDrift(int niveau) {
        Strategi boern = BOERN.withInitiativer(BOERN.getInitiativer().get(4)).withHandleplan(Optional.empty());
        Strategi hjem = HJEM.withInitiativer(HJEM.getInitiativer()
                        .get(0)
                        .withDriftstraek(Driftstraek.builder()
                                .center("bolig")
                                .niveau(niveau)
                                .build()))
                .withHandleplan(Handleplan.builder()
                        .periode(HANDLEPLAN.getPeriode())
                        .addPlacering(Placering.builder()
                                .initiativ(1)
                                .formelStart(YearHalf.of(2026, 1))
                                .build())
                        .build());
        return planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje(boern.withSkala(4), hjem.withSkala(4)))
                .addPlanlagte("boern")
                .build());
    }

    @Test
    void whateverIsWrongWithAPortfolioIsToldAndNeverThrown() {
        Strategi empty = BOERN.withInitiativer()
                .withCentre()
                .withPeriode(Optional.empty())
                .withHandleplan(Optional.empty());
        Portefoelje nothing = Portefoelje.builder().build();
        Portefoelje wrong = Portefoelje.builder()
                .addStrategier(BOERN, BOERN, empty.withKode(Optional.empty()))
                .periode(Periode.of(YearHalf.of(2030, 1), YearHalf.of(2026, 1)))
                .build();

        assertThat(planner.plan(nothing).getProblems()).anyMatch(Problem::isFejl);
        assertThat(planner.evaluate(nothing).getProblems()).anyMatch(Problem::isFejl);
        assertThat(planner.plan(wrong).getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .contains(
                        "PERIODE_VENDT_OM /periode/til",
                        "DOBBELT_KODE /strategier/1/kode",
                        "STRATEGIKODE_MANGLER /strategier/2/kode",
                        "INGEN_INITIATIVER /strategier/2");
        assertThat(planner.plan(PlanRequest.builder()
                                .portefoelje(wrong)
                                .addPlanlagte("nogle")
                                .build())
                        .getStatus())
                .isEqualTo(Planstatus.UNKNOWN);
        assertThat(begrunder.explain(planner.plan(wrong)).getBegrundelser()).isEmpty();
    }

    private static Strategi withUdgift(Strategi strategi, int kroner) {
        List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
        initiativer.set(
                0,
                initiativer
                        .get(0)
                        .withUdgifter(Udgift.builder()
                                .aar(2027)
                                .beloeb(Beloeb.kroner(kroner))
                                .art(Udgiftsart.DRIFT)
                                .prisniveau(2026)
                                .build()));
        return strategi.withInitiativer(initiativer).withHandleplan(Optional.empty());
    }

    @Test
    void whatIsWrongInTheRequestIsLocatedInTheStrategy() {
        Strategi without = HJEM.withInitiativer(HJEM.getInitiativer().get(0).withVurdering(Optional.empty()));

        List<Problem> problems = planner.check(PlanRequest.builder()
                .portefoelje(portefoelje(BOERN, without))
                .addPlanlagte("hjen", "hjem")
                .addFastlaeggelser(new Fastlaeggelse(Initiativnummer.of("hjem", 7), YearHalf.of(2026, 2)))
                .build());

        assertThat(problems)
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .contains(
                        "UKENDT_STRATEGI ",
                        "VURDERING_MANGLER /strategier/1/initiativer/0/vurdering",
                        "UKENDT_INITIATIV ");
    }

    @Test
    void aWrongCodeLeavesNothingGivenToTellOf() {
        assertThat(planner.check(PlanRequest.builder()
                        .portefoelje(portefoelje(
                                BOERN.withHandleplan(Optional.empty()), HJEM.withHandleplan(Optional.empty())))
                        .addPlanlagte("hjen")
                        .build()))
                .extracting(problem -> problem.getCode().name())
                .contains("UKENDT_STRATEGI")
                .doesNotContain("GIVET_UDEN_HANDLEPLAN");
    }

    @Test
    void whatCentresCarryForOtherStrategiesDoesNotCountBesideThem() {
        Center center = HJEM.getCentre().get(0);
        Center loaded = Center.builder()
                .from(center)
                .addGrundbelastning(Grundbelastning.builder()
                        .fra(YearHalf.of(2026, 1))
                        .niveau(4)
                        .art(Grundbelastningsart.ANDRE_STRATEGIER)
                        .build())
                .build();
        Strategi hjem = HJEM.withCentre(loaded, HJEM.getCentre().get(1));

        PlanResult result = planner.plan(portefoelje(BOERN, hjem));

        assertThat(result.getStrategiplaner())
                .isEqualTo(planner.plan(portefoelje(BOERN, HJEM)).getStrategiplaner());
        assertThat(result.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .contains("ANDRE_STRATEGIER_TAELLES_IKKE /strategier/1/centre/0/grundbelastning/0");
    }

    @Test
    void thePolicyOfThePortfolioSaysHowDurationsAreLookedAt() {
        Portefoelje sikker = Portefoelje.builder()
                .from(portefoelje(BOERN))
                .politik(Prioriteringspolitik.builder()
                        .varighedssyn(Varighedssyn.SIKKER)
                        .build())
                .build();

        assertThat(PlanRequest.of(sikker).politik().getVarighedssyn()).isEqualTo(Varighedssyn.SIKKER);
        assertThat(PlanRequest.of(portefoelje(BOERN)).isStandardpolitik()).isTrue();
    }
}
