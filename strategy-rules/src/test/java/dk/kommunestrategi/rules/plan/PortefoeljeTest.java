package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class PortefoeljeTest {

    private static final Strategi HJEM = Eksempelby.strategi().withKode("hjem").withNavn("Et hjem til alle");
    private static final Strategi BOERN =
            Eksempelby.strategi().withKode("boern").withNavn("Børn i trivsel");

    private final Planner planner = Planner.standard();

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
