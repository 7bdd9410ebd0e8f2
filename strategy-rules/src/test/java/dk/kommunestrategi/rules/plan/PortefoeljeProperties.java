package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.PortefoeljeOracle;
import dk.kommunestrategi.rules.oracle.request.Portefoeljer;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

class PortefoeljeProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 200, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void theJointPlanIsTheOneThatBruteForceFinds(@ForAll Random random) {
        checkPlan(Portefoeljer.of(random, Varighedssyn.FORVENTET));
    }

    @Property(tries = 50, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void theJointPlanThatHoldsForAllDurationsIsTheOneThatBruteForceFinds(@ForAll Random random) {
        checkPlan(Portefoeljer.of(random, Varighedssyn.SIKKER));
    }

    private void checkPlan(Portefoelje portefoelje) {
        List<String> koder = koder(portefoelje);
        Optional<PortefoeljeOracle.Plan> best = new PortefoeljeOracle(portefoelje, koder).best();
        Statistics.label("strategier, plan")
                .collect(koder.size(), best.isPresent())
                .coverage(coverage -> {
                    coverage.check(1, true).percentage(share -> share > 10);
                    coverage.check(2, true).percentage(share -> share > 10);
                    coverage.check(3, true).percentage(share -> share > 5);
                    coverage.check(2, false).percentage(share -> share > 2);
                });

        PlanResult result = planner.plan(portefoelje);

        assertIs(result, best);
        if (result.isPlan()) {
            assertThat(new Begrunder(planner).explain(result).getBegrundelser())
                    .extracting(Begrundelse::getAfgoerelse)
                    .doesNotContain(Afgoerelse.BEDRE_FINDES, Afgoerelse.UAFGJORT);
            checkLoads(result);
        }
    }

    /** What strategies draw is all that is drawn. */
    private static void checkLoads(PlanResult result) {
        for (Centerbelastning all : result.getBelastning()) {
            for (int h = 0; h < all.belastning().size(); h++) {
                int at = h;
                assertThat(result.getStrategibelastning().stream()
                                .flatMap(own -> own.centre().stream())
                                .filter(own -> own.center().equals(all.center()))
                                .mapToLong(own -> own.belastning().get(at))
                                .sum())
                        .isEqualTo(all.belastning().get(h));
            }
        }
    }

    @Property(tries = 60, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void everyAlternativeKeepsTheRulesAndIsWorthWhatItSays(@ForAll Random random) {
        Portefoelje portefoelje = Portefoeljer.of(random, Varighedssyn.FORVENTET);
        PortefoeljeOracle oracle = new PortefoeljeOracle(portefoelje, koder(portefoelje));

        PlanResult result = planner.plan(PlanRequest.builder()
                .portefoelje(portefoelje)
                .antalAlternativer(3)
                .build());

        Statistics.label("alternativer")
                .collect(result.getAlternatives().size() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        for (Alternativ plan : result.getAlternatives()) {
            List<Map<Integer, YearHalf>> starts = plan.getStrategiplaner().stream()
                    .map(PortefoeljeProperties::starts)
                    .toList();
            assertThat(oracle.isKeptBy(starts)).isTrue();
            assertThat(plan.getCriteria().stream().map(Kriterievaerdi::getValue).toList())
                    .isEqualTo(oracle.values(starts));
        }
    }

    @Property(tries = 120, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void oneStrategyIsPlannedAroundTheOthersAsTheyAre(@ForAll Random random) {
        Varighedssyn syn = random.nextInt(4) == 0 ? Varighedssyn.SIKKER : Varighedssyn.FORVENTET;
        Portefoelje portefoelje = Portefoeljer.withHandleplaner(Portefoeljer.of(random, syn), random);
        List<String> koder = koder(portefoelje);
        String kode = koder.get(random.nextInt(koder.size()));
        Portefoelje without = withoutHandleplan(portefoelje, kode);
        Optional<PortefoeljeOracle.Plan> best = new PortefoeljeOracle(without, List.of(kode)).best();
        Statistics.label("andre, plan")
                .collect(koder.size() - 1, best.isPresent())
                .coverage(coverage -> {
                    coverage.check(1, true).percentage(share -> share > 10);
                    coverage.check(1, false).percentage(share -> share > 2);
                });

        PlanResult result = planner.plan(
                PlanRequest.builder().portefoelje(without).addPlanlagte(kode).build());

        assertIs(result, best);
    }

    @Property(tries = 60, seed = "1", shrinking = ShrinkingMode.OFF)
    void theOrderOfStrategiesInTheDocumentChangesNothing(@ForAll Random random) {
        Portefoelje portefoelje = Portefoeljer.of(random, Varighedssyn.FORVENTET);
        List<Strategi> mixed = new ArrayList<>(portefoelje.getStrategier());
        Collections.reverse(mixed);

        PlanResult one = planner.plan(portefoelje);
        PlanResult other = planner.plan(
                Portefoelje.builder().from(portefoelje).strategier(mixed).build());

        assertThat(other.getStatus()).isEqualTo(one.getStatus());
        assertThat(other.getStrategiplaner()).isEqualTo(one.getStrategiplaner());
        assertThat(other.getCriteria()).isEqualTo(one.getCriteria());
        assertThat(other.getBelastning()).isEqualTo(one.getBelastning());
        assertThat(other.getSteps()).isEqualTo(one.getSteps());
    }

    private static List<String> koder(Portefoelje portefoelje) {
        return portefoelje.getStrategier().stream()
                .map(strategi -> strategi.getKode().orElseThrow())
                .toList();
    }

    private static Portefoelje withoutHandleplan(Portefoelje portefoelje, String kode) {
        return Portefoelje.builder()
                .from(portefoelje)
                .strategier(portefoelje.getStrategier().stream()
                        .map(strategi -> strategi.getKode().equals(Optional.of(kode))
                                ? strategi.withHandleplan(Optional.empty())
                                : strategi)
                        .toList())
                .build();
    }

    private static void assertIs(PlanResult result, Optional<PortefoeljeOracle.Plan> best) {
        assertThat(result.getStatus())
                .as("%s", result.getProblems())
                .isEqualTo(best.isPresent() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(result.getCriteria().stream().map(Kriterievaerdi::getValue).toList())
                .isEqualTo(best.map(PortefoeljeOracle.Plan::values).orElse(List.of()));
        assertThat(result.getStrategiplaner().stream()
                        .map(PortefoeljeProperties::starts)
                        .toList())
                .isEqualTo(best.map(PortefoeljeOracle.Plan::starts).orElse(List.of()));
    }

    private static Map<Integer, YearHalf> starts(Strategiplan plan) {
        return plan.placeringer().stream()
                .collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }
}
