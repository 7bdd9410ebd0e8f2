package dk.kommunestrategi.rules.regel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Commandment;
import dk.kommunestrategi.rules.oracle.Commandment.Subject;
import dk.kommunestrategi.rules.oracle.Commandment.Violation;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.OwnKriterium;
import dk.kommunestrategi.rules.oracle.OwnRegel;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.PlacingRequests;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.GroupBuilder;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Criteria and rules of an embedding system's own, in every shape, change the plan as brute force says. */
@Domain(PlacingRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class OwnReglerProperties {

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionAsCostsOfStarts(@ForAll PlanRequest request) {
        OwnKriterium kriterium = new OwnKriterium(opgave -> new StartCosts((i, h) -> cost(opgave.initiativ(i), h)));
        checkCriterion(
                request,
                kriterium,
                facts -> plan -> facts.initiativer().stream()
                        .mapToLong(initiativ -> cost(initiativ, facts.distance(plan.get(initiativ.getNummer()))))
                        .sum());
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionThatTheSearchKnowsNothingOf(@ForAll PlanRequest request) {
        CustomTerm doubling = starts -> {
            long times = 1;
            for (int start : starts) {
                times = times * (start + 2) % 7;
            }
            return times;
        };
        checkCriterion(request, new OwnKriterium(opgave -> doubling), facts -> plan -> {
            long times = 1;
            for (Initiativ initiativ : facts.initiativer()) {
                times = times * (facts.distance(plan.get(initiativ.getNummer())) + 2) % 7;
            }
            return times;
        });
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionWithABoundOfItsOwn(@ForAll PlanRequest request) {
        checkCriterion(
                request,
                new OwnKriterium(opgave -> new SenesteStart()),
                facts -> plan -> -facts.initiativer().stream()
                        .mapToLong(initiativ -> facts.distance(plan.get(initiativ.getNummer())))
                        .max()
                        .orElse(0));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionAsSquaredLoadsOfAnAftermath(@ForAll PlanRequest request) {
        checkCriterion(
                request,
                new OwnKriterium(opgave -> new SquaredLoads(List.of(drift(opgave)))),
                facts -> plan -> loads(facts, plan).values().stream()
                        .mapToLong(load -> load * load)
                        .sum());
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionAsUncoveredHalfYearsOfAnAftermath(@ForAll PlanRequest request) {
        checkCriterion(
                request,
                new OwnKriterium(opgave -> new UncoveredCells(List.of(drift(opgave)), opgave.horizon())),
                facts -> plan -> facts.halvaar().stream()
                        .filter(halvaar -> !loads(facts, plan).containsKey(halvaar))
                        .count());
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aCriterionAsTheFirstEndOfAnAftermath(@ForAll PlanRequest request) {
        checkCriterion(
                request,
                new OwnKriterium(opgave -> new EarliestEffects(List.of(drift(opgave)), 1)),
                facts -> plan -> Math.max(
                        0,
                        facts.initiativer().stream()
                                        .mapToLong(initiativ -> facts.distance(plan.get(initiativ.getNummer()))
                                                + operatingTime(initiativ)
                                                - 1)
                                        .min()
                                        .orElse(1)
                                - 1));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRuleOnStarts(@ForAll PlanRequest request) {
        OwnRegel regel = new OwnRegel((own, opgave) -> Stream.iterate(0, i -> i < opgave.antal(), i -> i + 1)
                .map(i -> new Startkrav(own.grund(opgave, i), i, h -> cost(opgave.initiativ(i), h) > 0)));
        checkRule(
                request,
                regel,
                facts -> plan -> facts.initiativer().stream()
                        .allMatch(initiativ -> cost(initiativ, facts.distance(plan.get(initiativ.getNummer()))) > 0));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRuleOnTheOrderOfInitiatives(@ForAll PlanRequest request) {
        OwnRegel regel = new OwnRegel((own, opgave) -> opgave.antal() < 2
                ? Stream.empty()
                : Stream.of(new Raekkefoelgekrav(own.grund(opgave, 0), opgave.antal() - 1, 0)));
        checkRule(request, regel, facts -> plan -> {
            Initiativ first = facts.initiativer().get(0);
            Initiativ last = facts.initiativer().get(facts.initiativer().size() - 1);
            return first == last
                    || facts.udvikling(last, plan.get(last.getNummer())).stream()
                            .allMatch(halvaar -> halvaar.isBefore(plan.get(first.getNummer())));
        });
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aRuleOnTheCapacityForAnAftermath(@ForAll PlanRequest request) {
        OwnRegel regel = new OwnRegel((own, opgave) ->
                Stream.of(new Kapacitetskrav(own.grund(opgave, 0), "drift", drift(opgave), h -> h == 1 ? 5 : 7)));
        checkRule(
                request,
                regel,
                facts -> plan -> loads(facts, plan).entrySet().stream()
                        .allMatch(load -> load.getValue() <= (facts.distance(load.getKey()) == 1 ? 5 : 7)));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void twoRulesOnTheSameCapacity(@ForAll PlanRequest request) {
        OwnRegel regel = new OwnRegel((own, opgave) -> {
            Group drift = drift(opgave);
            return Stream.of(
                    new Kapacitetskrav(own.grund(opgave, 0), "drift", drift, h -> h == 1 ? 5 : 7),
                    new Kapacitetskrav(own.grund(opgave, 0), "senere drift", drift, h -> h > 1 ? 6 : 9));
        });
        checkRule(
                request,
                regel,
                facts -> plan -> loads(facts, plan).entrySet().stream()
                        .allMatch(load -> load.getValue() <= mostOfBoth(facts.distance(load.getKey()))));
    }

    private static long mostOfBoth(long h) {
        return h == 1 ? 5 : h > 1 ? 6 : 7;
    }

    /** An initiative's number and start mixed so that no order of starts is always the best. */
    private static long cost(Initiativ initiativ, int h) {
        return (initiativ.getNummer() * 3L + h * 5L) % 7;
    }

    /** Running what was developed: as long as the number says, and longer than the development where that is short. */
    private static Group drift(Planopgave opgave) {
        GroupBuilder drift = new GroupBuilder(Emne.of("drift", "driften"), opgave.horizon());
        for (int i = 0; i < opgave.antal(); i++) {
            drift.add(i, driftsvaegt(opgave.initiativ(i)), operatingTime(opgave.initiativ(i)));
        }
        return drift.build();
    }

    private static int operatingTime(Initiativ initiativ) {
        return 1 + initiativ.getNummer() % 5;
    }

    private static int driftsvaegt(Initiativ initiativ) {
        return 1 + initiativ.getNummer() % 3;
    }

    private static Map<YearHalf, Long> loads(RequestFacts facts, Map<Integer, YearHalf> plan) {
        Map<YearHalf, Long> loads = new HashMap<>();
        for (Initiativ initiativ : facts.initiativer()) {
            for (int k = 0; k < operatingTime(initiativ); k++) {
                loads.merge(plan.get(initiativ.getNummer()).plusHalves(k), (long) driftsvaegt(initiativ), Long::sum);
            }
        }
        return loads;
    }

    private static void checkCriterion(
            PlanRequest without,
            OwnKriterium kriterium,
            Function<RequestFacts, Function<Map<Integer, YearHalf>, Long>> formel) {
        PlanRequest med = asFirstCriterion(without, kriterium);
        RequestFacts facts = RequestFacts.of(med);
        Yardstick yardstick = new Yardstick(facts).withFormel(kriterium.getId(), formel.apply(facts));

        check(
                med,
                new BruteForce(facts, new RuleBook(facts), yardstick).oracle(),
                new BruteForce(RequestFacts.of(without)).oracle(),
                Planner.builder().addKriterium(kriterium).build());
    }

    private static void checkRule(
            PlanRequest request,
            OwnRegel regel,
            Function<RequestFacts, Function<Map<Integer, YearHalf>, Boolean>> kept) {
        RequestFacts facts = RequestFacts.of(request);
        Commandment commandment = new Commandment(
                new Subject(regel.getId(), "", Set.of()),
                plan -> kept.apply(facts).apply(plan)
                        ? List.of()
                        : List.of(new Violation(Problemkode.EGEN_REGEL_BRUDT, 0, List.of())));

        check(
                request,
                new BruteForce(facts, new RuleBook(facts).with(commandment), new Yardstick(facts)).oracle(),
                new BruteForce(facts).oracle(),
                Planner.builder().addRegel(regel).build());
    }

    private static void check(PlanRequest request, Oracle oracle, Oracle without, Planner planner) {
        Statistics.label("ændret")
                .collect(!starts(oracle).equals(starts(without)))
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 1));

        PlanResult result = planner.plan(request);

        assertThat(result.getStatus()).isEqualTo(oracle.isPossible() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(result.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(oracle.best().map(Oracle.Plan::values).orElse(List.of()));
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        result.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        assertThat(Optional.of(starts).filter(plan -> !plan.isEmpty())).isEqualTo(starts(oracle));
    }

    private static Optional<Map<Integer, YearHalf>> starts(Oracle oracle) {
        return oracle.best().map(Oracle.Plan::starts);
    }

    private static PlanRequest asFirstCriterion(PlanRequest request, OwnKriterium kriterium) {
        Prioriteringspolitik politik = request.strategi().getPolitik().orElse(Prioriteringspolitik.STANDARD);
        List<Kriterievalg> kriterier = new ArrayList<>(politik.getKriterier());
        kriterier.add(0, Kriterievalg.of(kriterium.getId()));
        return PlanRequest.builder()
                .from(request)
                .strategi(request.strategi()
                        .withPolitik(Prioriteringspolitik.builder()
                                .from(politik)
                                .kriterier(kriterier)
                                .build()))
                .build();
    }

    /** The later the last start, the better. */
    private record SenesteStart() implements CustomTerm {

        @Override
        public long value(int[] starts) {
            return -Arrays.stream(starts).max().orElse(0);
        }

        @Override
        public long lowerBound(int[] earliest, int[] latest) {
            return -Arrays.stream(latest).max().orElse(0);
        }
    }
}
