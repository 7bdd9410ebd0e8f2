package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** The planner and brute force come to the same. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class BruteForceProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 3_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void thePlanIsTheOneThatBruteForceFinds(@ForAll PlanRequest request) {
        RequestFacts facts = RequestFacts.of(request);
        Oracle oracle = new BruteForce(facts).oracle();
        Statistics.label("planer").collect(Math.min(2, oracle.plans().size())).coverage(coverage -> {
            coverage.check(0).percentage(andel -> andel > 15);
            coverage.check(1).percentage(andel -> andel > 5);
            coverage.check(2).percentage(andel -> andel > 30);
        });
        Statistics.label("flere lige gode")
                .collect(oracle.equallyGood() > 1)
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 3));
        Statistics.label("fyldt til randen")
                .collect(oracle.best().stream().anyMatch(plan -> isFull(facts, plan.starts())))
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 3));

        PlanResult result = planner.plan(request);

        assertThat(problems(result)).isEqualTo(expectedProblems(oracle));
        assertThat(result.getStatus()).isEqualTo(oracle.isPossible() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(values(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::values).orElse(List.of()));
        assertThat(starts(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::starts).orElse(Map.of()));
    }

    /** Whether some centre carries in some half-year as much as it can. */
    private static boolean isFull(RequestFacts facts, Map<Integer, YearHalf> starts) {
        return facts.strategi().getCentre().stream()
                .anyMatch(center -> facts.samletTraek(center, starts).entrySet().stream()
                        .anyMatch(load -> RuleBook.kapacitet(center, load.getKey())
                                .equals(OptionalInt.of(
                                        load.getValue() + RequestFacts.grundbelastning(center, load.getKey())))));
    }

    @Property(tries = 600, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void everyHardRuleDecidesSomeOfThePlansComparedHere(@ForAll PlanRequest request) {
        RequestFacts facts = RequestFacts.of(request);
        Optional<Oracle.Plan> best = new BruteForce(facts).oracle().best();
        for (String regel : RuleBook.RULES) {
            RuleBook without = new RuleBook(facts).without(regel);
            Oracle lempet = new BruteForce(facts, without, new Yardstick(facts)).oracle();
            Statistics.label(regel)
                    .collect(lempet.best().equals(best))
                    .coverage(coverage -> coverage.check(false).count(antal -> antal > 5));
        }
    }

    @Property(tries = 500, seed = "1")
    void aPlanSaysAllThereIsToSayAboutItself(@ForAll PlanRequest request) {
        RequestFacts facts = RequestFacts.of(request);

        PlanResult result = planner.plan(request);

        if (!result.isPlan()) {
            assertThat(result.handleplan()).isEmpty();
            return;
        }
        assertThat(result.getCriteria()).extracting(Kriterievaerdi::getId).isEqualTo(new Yardstick(facts).kriterier());
        assertThat(result.getCriteria())
                .allSatisfy(kriterium -> assertThat(kriterium.getProof()).isEqualTo(Proof.BEVIST));
        assertThat(alone(facts, result.getCriteria()))
                .allSatisfy(kriterium -> assertThat(kriterium.getLowerBound()).hasValue(kriterium.getValue()));
        assertThat(result.getPlaceringer()).allSatisfy(placering -> {
            int nummer = placering.getInitiativ();
            int forarbejde = facts.initiativ(nummer).getForarbejde();
            assertThat(placering.isFastlagt()).isEqualTo(facts.locks().containsKey(nummer));
            assertThat(placering.getUformelStart())
                    .isEqualTo(
                            forarbejde == 0
                                    ? Optional.empty()
                                    : Optional.of(placering.getFormelStart().minusHalves(forarbejde)));
        });
        assertThat(result.getForudsatteVarigheder())
                .extracting(forudsat -> forudsat.initiativ().nummer(), ForudsatVarighed::varighed)
                .isEqualTo(facts.initiativer().stream()
                        .filter(initiativ -> initiativ.getVarighed().isEmpty())
                        .map(initiativ -> tuple(initiativ.getNummer(), facts.varighed(initiativ)))
                        .toList());
        assertThat(result.handleplan().orElseThrow().getPeriode().getFra()).isEqualTo(facts.fra());
        assertThat(result.handleplan().orElseThrow().getPeriode().getTil()).isEqualTo(facts.til());
        assertThat(result.getBelastning()).allSatisfy(belastning -> {
            Map<YearHalf, Integer> oracle = facts.belastning(facts.center(belastning.center()), starts(result));
            for (int h = 0; h < belastning.belastning().size(); h++) {
                assertThat(belastning.belastning().get(h))
                        .isEqualTo((long) oracle.getOrDefault(facts.fra().plusHalves(h), 0));
            }
            Map<YearHalf, Integer> drift = facts.drift(facts.center(belastning.center()), starts(result));
            for (int h = 0; h < belastning.drift().size(); h++) {
                assertThat(belastning.drift().get(h))
                        .isEqualTo((long) drift.getOrDefault(facts.fra().plusHalves(h), 0));
            }
            assertThat(belastning.drift().stream().mapToLong(l -> l).sum())
                    .isEqualTo(drift.values().stream().mapToLong(l -> l).sum());
            for (int h = 0; h < belastning.belastning().size(); h++) {
                YearHalf halvaar = facts.fra().plusHalves(h);
                long anyway = RequestFacts.grundbelastning(facts.center(belastning.center()), halvaar);
                assertThat(
                                belastning.grundbelastning().isEmpty()
                                        ? 0
                                        : belastning.grundbelastning().get(h))
                        .isEqualTo(anyway);
            }
            assertThat(belastning.belastning())
                    .hasSizeGreaterThanOrEqualTo(facts.halvaar().size());
            assertThat(belastning.belastning().stream().mapToLong(l -> l).sum())
                    .isEqualTo(oracle.values().stream().mapToLong(l -> l).sum());
        });
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aSearchThatEndsTooSoonPromisesNothingFalse(
            @ForAll PlanRequest request, @ForAll @IntRange(max = 25) int maxSteps) {
        RequestFacts facts = RequestFacts.of(request);
        Oracle oracle = new BruteForce(facts).oracle();

        PlanResult result = planner.plan(request, SearchLimits.ofSteps(maxSteps));

        Statistics.label("status").collect(result.getStatus()).coverage(coverage -> {
            coverage.check(Planstatus.FEASIBLE).percentage(andel -> andel > 1);
            coverage.check(Planstatus.UNKNOWN).count(antal -> antal > 0);
        });
        switch (result.getStatus()) {
            case INFEASIBLE -> assertThat(oracle.isPossible()).isFalse();
            case UNKNOWN -> assertThat(problems(result)).containsExactly(Problemkode.INGEN_PLAN_FUNDET);
            case OPTIMAL -> {
                Oracle.Plan best = oracle.best().orElseThrow();
                assertThat(new RuleBook(facts).isKeptBy(starts(result))).isTrue();
                assertThat(new Yardstick(facts).niveauer(starts(result))).isEqualTo(best.niveauer());
                if (result.isTekniskValgAfgjort()) {
                    assertThat(values(result)).isEqualTo(best.values());
                    assertThat(starts(result)).isEqualTo(best.starts());
                }
            }
            case FEASIBLE -> {
                assertThat(new RuleBook(facts).isKeptBy(starts(result))).isTrue();
                assertThat(values(result)).isEqualTo(new Yardstick(facts).values(starts(result)));
                checkBounds(result, facts, oracle);
            }
        }
    }

    /** Bounds of criteria that stand alone hold; what is proved of a level is true, and nothing behind what is not. */
    private static void checkBounds(PlanResult result, RequestFacts facts, Oracle oracle) {
        List<Long> niveauer = new Yardstick(facts).niveauer(starts(result));
        List<Long> best = oracle.best().orElseThrow().niveauer();
        // That as little is left out as can be comes first, also where the policy does not name it.
        int first = niveauer.size() - facts.politik().niveauer().size();
        boolean proven = true;
        int k = 0;
        for (int n = 0; n < niveauer.size(); n++) {
            int antal =
                    n < first ? 1 : facts.politik().niveauer().get(n - first).size();
            for (Kriterievaerdi kriterium : result.getCriteria().subList(k, k + antal)) {
                if (antal == 1) {
                    long bound = kriterium.getLowerBound().orElseThrow();
                    assertThat(bound).isLessThanOrEqualTo(oracle.smallest(n, niveauer));
                    assertThat(kriterium.getProof()).isEqualTo(proof(proven && bound == kriterium.getValue()));
                } else {
                    assertThat(kriterium.getLowerBound()).isEmpty();
                    assertThat(kriterium.getProof())
                            .isEqualTo(result.getCriteria().get(k).getProof());
                }
            }
            proven &= result.getCriteria().get(k).isProven();
            if (proven) {
                assertThat(niveauer.get(n)).isEqualTo(best.get(n));
            }
            assertThat(result.getCriteria().get(k).getProof()).isEqualTo(proof(proven));
            k += antal;
        }
    }

    private static Proof proof(boolean proven) {
        return proven ? Proof.BEVIST : Proof.IKKE_BEVIST;
    }

    /** The criteria that are not weighed together with others. */
    private static List<Kriterievaerdi> alone(RequestFacts facts, List<Kriterievaerdi> criteria) {
        List<String> alone = facts.politik().niveauer().stream()
                .filter(niveau -> niveau.size() == 1)
                .map(niveau -> niveau.get(0).getId())
                .toList();
        return criteria.stream()
                .filter(kriterium -> alone.contains(kriterium.getId()))
                .toList();
    }

    private static List<Problemkode> expectedProblems(Oracle oracle) {
        return oracle.isPossible() ? List.of() : List.of(Problemkode.INGEN_PLAN);
    }

    /** What is told of the plan, and not of the strategy alone. */
    private static List<Problemkode> problems(PlanResult result) {
        return result.getProblems().stream()
                .map(Problem::getCode)
                .filter(code -> !Requests.OF_STRATEGI.contains(code))
                .toList();
    }

    private static List<Long> values(PlanResult result) {
        return result.getCriteria().stream().map(Kriterievaerdi::getValue).toList();
    }

    private static Map<Integer, YearHalf> starts(PlanResult result) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        result.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }
}
