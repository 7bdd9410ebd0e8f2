package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.oracle.request.UnevenDraw;
import dk.kommunestrategi.rules.oracle.request.WithMoney;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** What is promised of a plan that is to hold whatever durations turn out to be, holds in every outcome there is. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class SikkerProperties {

    /** So many outcomes, and plans in all outcomes, are gone through at most. */
    private static final long MAX_OUTCOMES = 100;

    private static final long MAX_PLANS = 2_000;

    private final Planner planner = Planner.standard();

    /** An outcome of all durations: what it demands of plans, and how it measures them. */
    private record Outcome(RuleBook rules, Yardstick yardstick) {

        static List<Outcome> all(PlanRequest request, boolean handleplan) {
            return new Udfaldsrum(request)
                    .all().stream()
                            .map(known ->
                                    handleplan ? RequestFacts.handleplan(known.strategi()) : RequestFacts.of(known))
                            .map(facts -> new Outcome(new RuleBook(facts), new Yardstick(facts)))
                            .toList();
        }
    }

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyRuleHoldsAndNoCriterionIsWorseThanToldInAnyOutcome(@ForAll PlanRequest asked) {
        PlanRequest request = Udfaldsrum.with(asked, Varighedssyn.SIKKER);
        long outcomes = new Udfaldsrum(request).size();
        Assume.that(outcomes <= MAX_OUTCOMES);
        Statistics.label("udfald")
                .collect(outcomes > 1)
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 60));

        PlanResult result = planner.plan(request, Oracle.PLAN_ALONE);

        if (result.isPlan()) {
            List<Outcome> all = Outcome.all(request, false);
            assertThat(all).allMatch(outcome -> outcome.rules().isKeptBy(starts(result)));
            assertThat(values(result)).isEqualTo(worst(all, starts(result)));
        }
        Statistics.label("plan")
                .collect(result.isPlan() && outcomes > 1)
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 25));
    }

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noPlanGuaranteesMore(@ForAll PlanRequest asked) {
        checkBest(asked, 25);
    }

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noPlanGuaranteesMoreWhereOperationIsDrawnOn(@ForAll PlanRequest even, @ForAll Random random) {
        PlanRequest request = UnevenDraw.of(even, random);
        checkBest(request, 25);
        Statistics.label("drift eller grundbelastning afgør")
                .collect(isDecided(request))
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 5));
    }

    /** Whether the best plan is another one, or there is one, where nobody draws after development and nothing is carried anyway. */
    private boolean isDecided(PlanRequest request) {
        Strategi strategi = request.strategi();
        Strategi without = strategi.withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withDriftstraek(List.of()))
                        .toList())
                .withCentre(strategi.getCentre().stream()
                        .map(center -> Center.builder()
                                .from(center)
                                .grundbelastning(List.of())
                                .build())
                        .toList());
        PlanRequest easier =
                PlanRequest.builder().from(request).strategi(without).build();
        return !starts(planner.plan(Udfaldsrum.with(request, Varighedssyn.SIKKER), Oracle.PLAN_ALONE))
                .equals(starts(planner.plan(Udfaldsrum.with(easier, Varighedssyn.SIKKER), Oracle.PLAN_ALONE)));
    }

    @Property(tries = 150, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void soItIsWithinFramesForMoney(@ForAll PlanRequest asked, @ForAll Random random) {
        checkBest(WithMoney.of(asked, random), 15);
    }

    private void checkBest(PlanRequest asked, int leastPossible) {
        PlanRequest request = Udfaldsrum.with(asked, Varighedssyn.SIKKER);
        Udfaldsrum outcomes = new Udfaldsrum(request);
        RequestFacts facts = RequestFacts.of(request);
        double plans = Math.pow(facts.halvaar().size(), facts.initiativer().size());
        Assume.that(outcomes.size() * plans <= MAX_PLANS && outcomes.size() > 1);
        List<Outcome> all = Outcome.all(request, false);
        List<Oracle.Plan> safe = new ArrayList<>();
        new BruteForce(facts).forEachPlan(plan -> {
            if (all.stream().allMatch(outcome -> outcome.rules().isKeptBy(plan))) {
                List<Long> worst = worst(all, plan);
                safe.add(new Oracle.Plan(
                        new LinkedHashMap<>(plan), worst, UdeladelseProperties.niveauer(request, worst)));
            }
        });
        Oracle oracle = new Oracle(safe);
        Statistics.label("plan")
                .collect(oracle.isPossible())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > leastPossible));

        PlanResult result = planner.plan(request, Oracle.PLAN_ALONE);

        assertThat(result.getStatus()).isEqualTo(oracle.isPossible() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(values(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::values).orElse(List.of()));
        assertThat(starts(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::starts).orElse(Map.of()));
        result.getBelastning().forEach(belastning -> checkBelastning(belastning, request, result));
    }

    /** What is told of a centre is the sum of the most that each initiative draws there, whenever its development ends. */
    private static void checkBelastning(Centerbelastning belastning, PlanRequest request, PlanResult result) {
        Udfaldsrum outcomes = new Udfaldsrum(request);
        RequestFacts facts = RequestFacts.of(request);
        Map<YearHalf, Integer> oracle = new HashMap<>();
        for (Initiativ initiativ : facts.initiativer()) {
            int nummer = initiativ.getNummer();
            if (!starts(result).containsKey(nummer)) {
                continue;
            }
            Map<YearHalf, Integer> most = new HashMap<>();
            for (int varighed : outcomes.varigheder(initiativ)) {
                RequestFacts known = RequestFacts.of(outcomes.with(Map.of(nummer, varighed)));
                known.samletTraek(
                                known.center(belastning.center()),
                                Map.of(nummer, starts(result).get(nummer)))
                        .forEach((h, traek) -> most.merge(h, traek, Math::max));
            }
            most.forEach((h, traek) -> oracle.merge(h, traek, Integer::sum));
        }
        List<Long> told = new ArrayList<>(belastning.belastning());
        for (int h = 0; h < belastning.drift().size(); h++) {
            told.set(h, told.get(h) + belastning.drift().get(h));
        }
        assertThat(told)
                .isEqualTo(IntStream.range(0, told.size())
                        .mapToObj(h -> (long) oracle.getOrDefault(facts.fra().plusHalves(h), 0))
                        .toList());
    }

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aGivenHandleplanIsJudgedByAllOutcomes(@ForAll Strategi strategi) {
        PlanRequest request = Udfaldsrum.with(PlanRequest.of(strategi), Varighedssyn.SIKKER);
        Assume.that(new Udfaldsrum(request).size() <= MAX_OUTCOMES);

        Evaluering evaluering = planner.evaluate(request);

        List<Outcome> all = Outcome.all(request, true);
        assertThat(values(evaluering)).isEqualTo(worst(all, starts(evaluering)));
        boolean isBroken = all.stream().anyMatch(outcome -> !outcome.rules().isKeptBy(starts(evaluering)));
        assertThat(codes(evaluering)).isEqualTo(codes(all, starts(evaluering)));
        Statistics.label("brud").collect(isBroken, all.size() > 1).coverage(coverage -> {
            coverage.check(false, true).percentage(andel -> andel > 10);
            coverage.check(true, true).percentage(andel -> andel > 25);
        });
    }

    private static List<Long> worst(List<Outcome> all, Map<Integer, YearHalf> plan) {
        List<Long> worst = new ArrayList<>(all.get(0).yardstick().values(plan));
        for (Outcome outcome : all) {
            List<Long> values = outcome.yardstick().values(plan);
            for (int k = 0; k < values.size(); k++) {
                worst.set(k, Math.max(worst.get(k), values.get(k)));
            }
        }
        return worst;
    }

    private static List<Long> values(MaaltPlan plan) {
        return plan.getCriteria().stream().map(Kriterievaerdi::getValue).toList();
    }

    private static Map<Integer, YearHalf> starts(MaaltPlan plan) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        plan.getPlaceringer().stream()
                .sorted(Comparator.comparingInt(Placering::getInitiativ))
                .forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }

    private static Set<Problemkode> codes(Evaluering evaluering) {
        return evaluering.getProblems().stream()
                .filter(problem -> problem.getPointer().startsWith("/handleplan"))
                .map(Problem::getCode)
                .collect(Collectors.toSet());
    }

    private static Set<Problemkode> codes(List<Outcome> all, Map<Integer, YearHalf> plan) {
        return all.stream()
                .flatMap(outcome -> outcome.rules().violations(plan).stream())
                .map(violation -> violation.kode())
                .collect(Collectors.toSet());
    }
}
