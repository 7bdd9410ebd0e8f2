package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.PortefoeljeOracle;
import dk.kommunestrategi.rules.oracle.RevisedPortefoelje;
import dk.kommunestrategi.rules.oracle.request.LinkedPortefoeljer;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Strategies that choose, are linked, and share centres and a purse: planner and brute force come to the same. */
class LinkedPortefoeljeProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 120, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void theJointPlanIsTheOneThatBruteForceFinds(@ForAll Random random) {
        checkPlan(LinkedPortefoeljer.of(random, Varighedssyn.FORVENTET));
    }

    @Property(tries = 40, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void soIsTheOneThatHoldsForAllDurations(@ForAll Random random) {
        checkPlan(LinkedPortefoeljer.of(random, Varighedssyn.SIKKER));
    }

    private void checkPlan(Portefoelje portefoelje) {
        PortefoeljeOracle oracle = oracle(portefoelje);
        Optional<PortefoeljeOracle.Plan> best = oracle.best();
        boolean isAnyLeftOut = best.stream().anyMatch(plan -> plan.values().get(0) > 0 && hasUdeladelige(portefoelje));
        Statistics.label("plan, udeladt")
                .collect(best.isPresent(), isAnyLeftOut)
                .coverage(coverage -> {
                    coverage.check(true, false).percentage(share -> share > 10);
                    coverage.check(true, true).percentage(share -> share > 10);
                    coverage.check(false, false).percentage(share -> share > 5);
                });

        PlanResult result = planner.plan(portefoelje);

        assertIs(result, best);
        if (result.isPlan()) {
            assertThat(new Begrunder(planner).explain(result).getBegrundelser())
                    .extracting(Begrundelse::getAfgoerelse)
                    .doesNotContain(Afgoerelse.BEDRE_FINDES, Afgoerelse.UAFGJORT);
        }
    }

    @Property(tries = 120, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void allAreRevisedAsBruteForceRevisesThem(@ForAll Random random) {
        checkRevision(LinkedPortefoeljer.of(random, Varighedssyn.FORVENTET), random, 3);
    }

    @Property(tries = 50, seed = "1", shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void soAreThoseWhosePlansHoldForAllDurations(@ForAll Random random) {
        checkRevision(LinkedPortefoeljer.of(random, Varighedssyn.SIKKER), random, 0);
    }

    /** Any plan that keeps all rules, later in its period, when something is to start elsewhere than planned. */
    private void checkRevision(Portefoelje portefoelje, Random random, int withoutPlan) {
        List<List<Map<Integer, YearHalf>>> plans = oracle(portefoelje).plans().toList();
        Assume.that(!plans.isEmpty());
        List<Map<Integer, YearHalf>> before = plans.get(random.nextInt(plans.size()));
        Portefoelje planned = withHandleplaner(portefoelje, before);
        Periode periode = PortefoeljeOracle.periode(portefoelje);
        YearHalf fra = periode.halvaar(random.nextInt(2));
        Map<Initiativnummer, YearHalf> locks =
                locks(portefoelje, before, fra, plans.get(random.nextInt(plans.size())), random);
        Optional<PortefoeljeOracle.Plan> best = new RevisedPortefoelje(planned, before, fra, locks).best();
        Statistics.label("flyttede")
                .collect(best.map(plan -> Math.min(2, moved(plan.starts(), before)))
                        .orElse(-1))
                .coverage(coverage -> {
                    coverage.check(-1).count(count -> count >= withoutPlan);
                    coverage.check(0).percentage(share -> share > 10);
                    coverage.check(1).percentage(share -> share > 5);
                    coverage.check(2).percentage(share -> share > 1);
                });

        PlanResult result = planner.plan(PlanRequest.builder()
                .portefoelje(planned)
                .revisionFra(fra)
                .fastlaeggelser(locks.entrySet().stream()
                        .map(lock -> new Fastlaeggelse(lock.getKey(), lock.getValue()))
                        .toList())
                .build());

        assertIs(result, best);
    }

    private static int moved(List<Map<Integer, YearHalf>> starts, List<Map<Integer, YearHalf>> before) {
        int moved = 0;
        for (int s = 0; s < starts.size(); s++) {
            Map<Integer, YearHalf> now = starts.get(s);
            moved += (int) before.get(s).entrySet().stream()
                    .filter(earlier -> !earlier.getValue().equals(now.get(earlier.getKey())))
                    .count();
        }
        return moved;
    }

    /** Mostly one that has not started is to start where it does in another plan. */
    private static Map<Initiativnummer, YearHalf> locks(
            Portefoelje portefoelje,
            List<Map<Integer, YearHalf>> before,
            YearHalf fra,
            List<Map<Integer, YearHalf>> other,
            Random random) {
        List<Map.Entry<Initiativnummer, YearHalf>> open = new ArrayList<>();
        List<Strategi> strategier = sorted(portefoelje);
        for (int s = 0; s < strategier.size(); s++) {
            String kode = strategier.get(s).getKode().orElseThrow();
            Map<Integer, YearHalf> own = before.get(s);
            other.get(s).entrySet().stream()
                    .filter(start -> !start.getValue().isBefore(fra)
                            && !start.getValue().equals(own.get(start.getKey()))
                            && !own.getOrDefault(start.getKey(), fra).isBefore(fra))
                    .forEach(start -> open.add(Map.entry(Initiativnummer.of(kode, start.getKey()), start.getValue())));
        }
        return open.isEmpty() ? Map.of() : Map.ofEntries(open.get(random.nextInt(open.size())));
    }

    /** The period of a handleplan is the strategy's own, and longer where it has a placement outside. */
    private static Portefoelje withHandleplaner(Portefoelje portefoelje, List<Map<Integer, YearHalf>> starts) {
        List<Strategi> strategier = new ArrayList<>(sorted(portefoelje));
        for (int s = 0; s < starts.size(); s++) {
            Strategi strategi = strategier.get(s);
            List<Placering> placeringer = placeringer(strategi, starts.get(s));
            Periode own = strategi.getPeriode().orElseThrow();
            List<YearHalf> halvaar = Stream.concat(
                            Stream.of(own.getFra(), own.getTil()),
                            placeringer.stream()
                                    .flatMap(placering -> Stream.of(
                                            placering.getFormelStart(),
                                            placering.getUformelStart().orElse(placering.getFormelStart()))))
                    .sorted()
                    .toList();
            strategier.set(
                    s,
                    strategi.withHandleplan(Handleplan.builder()
                            .periode(Periode.of(halvaar.get(0), halvaar.get(halvaar.size() - 1)))
                            .placeringer(placeringer)
                            .build()));
        }
        return Portefoelje.builder().from(portefoelje).strategier(strategier).build();
    }

    private static List<Placering> placeringer(Strategi strategi, Map<Integer, YearHalf> starts) {
        List<Placering> placeringer = new ArrayList<>();
        for (Initiativ initiativ : strategi.getInitiativer()) {
            YearHalf start = starts.get(initiativ.getNummer());
            if (start != null) {
                Placering.Builder placering =
                        Placering.builder().initiativ(initiativ.getNummer()).formelStart(start);
                if (initiativ.getForarbejde() > 0) {
                    placering.uformelStart(start.minusHalves(initiativ.getForarbejde()));
                }
                placeringer.add(placering.build());
            }
        }
        return placeringer;
    }

    private static PortefoeljeOracle oracle(Portefoelje portefoelje) {
        return new PortefoeljeOracle(
                portefoelje,
                portefoelje.getStrategier().stream()
                        .map(strategi -> strategi.getKode().orElseThrow())
                        .toList());
    }

    private static List<Strategi> sorted(Portefoelje portefoelje) {
        return portefoelje.getStrategier().stream()
                .sorted(Comparator.comparing(strategi -> strategi.getKode().orElseThrow()))
                .toList();
    }

    private static boolean hasUdeladelige(Portefoelje portefoelje) {
        return portefoelje.getStrategier().stream()
                .flatMap(strategi -> strategi.getInitiativer().stream())
                .anyMatch(Initiativ::isKanUdelades);
    }

    private static void assertIs(PlanResult result, Optional<PortefoeljeOracle.Plan> best) {
        assertThat(result.getStatus())
                .as("%s", result.getProblems())
                .isEqualTo(best.isPresent() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(result.getCriteria().stream().map(Kriterievaerdi::getValue).toList())
                .isEqualTo(best.map(PortefoeljeOracle.Plan::values).orElse(List.of()));
        assertThat(result.getStrategiplaner().stream()
                        .map(plan -> plan.placeringer().stream()
                                .collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart)))
                        .toList())
                .isEqualTo(best.map(PortefoeljeOracle.Plan::starts).orElse(List.of()));
    }
}
