package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Whoever demands more never gets a better plan. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class TighterProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aLockNeverImprovesThePlan(
            @ForAll PlanRequest request, @ForAll @IntRange(max = 4) int k, @ForAll @IntRange(max = 3) int halvaar) {
        RequestFacts facts = RequestFacts.of(request);
        int nummer = any(k, facts.initiativer()).getNummer();
        Assume.that(!facts.locks().containsKey(nummer));

        checkNoBetter(
                request,
                PlanRequest.builder()
                        .from(request)
                        .addFastlaeggelser(new Fastlaeggelse(nummer, any(halvaar, facts.halvaar())))
                        .build());
    }

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aNarrowerWindowNeverImprovesThePlan(@ForAll PlanRequest request, @ForAll @IntRange(max = 4) int k) {
        RequestFacts facts = RequestFacts.of(request);
        Initiativ initiativ = any(k, request.strategi().getInitiativer());
        YearHalf tidligst = initiativ.getTidligst().orElse(facts.fra());
        YearHalf senest = initiativ.getSenest().orElse(facts.til());
        Assume.that(tidligst.isBefore(senest));

        checkNoBetter(
                request,
                with(
                        request,
                        initiativ,
                        initiativ.withTidligst(tidligst.plusHalves(1)).withSenest(senest)));
    }

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void onePrerequisiteMoreNeverImprovesThePlan(
            @ForAll PlanRequest request, @ForAll @IntRange(max = 4) int k, @ForAll @IntRange(max = 4) int j) {
        List<Initiativ> initiativer = request.strategi().getInitiativer();
        Initiativ after = any(k, initiativer);
        Initiativ before = any(j, initiativer);
        Assume.that(!precededBy(before, initiativer).contains(after.getNummer()));
        Assume.that(!after.getAfhaengerAf().contains(before.getNummer()));

        List<Integer> several = new ArrayList<>(after.getAfhaengerAf());
        several.add(before.getNummer());
        PlanRequest tightened = with(request, after, after.withAfhaengerAf(several));
        // With links it may be a ring, which is no harder problem but an error.
        Assume.that(!Problem.hasFejl(planner.check(tightened)));
        checkNoBetter(request, tightened);
    }

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void lessCapacityNeverImprovesThePlan(
            @ForAll PlanRequest request, @ForAll @IntRange(max = 2) int c, @ForAll @IntRange(max = 4) int kapacitet) {
        Strategi strategi = request.strategi();
        Assume.that(!strategi.getCentre().isEmpty());
        Center center = any(c, strategi.getCentre());
        int less = Math.min(kapacitet, center.getKapacitet().orElse(kapacitet));
        List<Center> centre = new ArrayList<>(strategi.getCentre());
        centre.replaceAll(own -> own.equals(center)
                ? Center.builder().from(center).kapacitet(less).build()
                : own);

        checkNoBetter(request, with(request, strategi.withCentre(centre)));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void anEndWithinThePeriodNeverImprovesThePlan(@ForAll PlanRequest request) {
        Strategi strategi = request.strategi();
        Prioriteringspolitik politik = strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD);

        checkNoBetter(
                request,
                with(
                        request,
                        strategi.withPolitik(Prioriteringspolitik.builder()
                                .from(politik)
                                .afslutIPerioden(true)
                                .build())));
    }

    private void checkNoBetter(PlanRequest before, PlanRequest after) {
        Optional<List<Long>> solved = values(before);
        Optional<List<Long>> tightened = values(after);
        Statistics.label("uændret")
                .collect(solved.equals(tightened))
                .coverage(coverage -> coverage.check(false).percentage(p -> p > 3));
        tightened.ifPresent(values -> {
            assertThat(solved).isPresent();
            assertThat(Oracle.compare(solved.orElseThrow(), values)).isLessThanOrEqualTo(0);
        });
    }

    /** What the plan comes to level by level. */
    private Optional<List<Long>> values(PlanRequest request) {
        PlanResult result = planner.plan(request, Oracle.PLAN_ALONE);
        assertThat(result.getStatus()).isIn(Planstatus.OPTIMAL, Planstatus.INFEASIBLE);
        return Optional.of(result).filter(PlanResult::isPlan).map(plan -> {
            Map<Integer, YearHalf> starter = new HashMap<>();
            plan.getPlaceringer()
                    .forEach(placering -> starter.put(placering.getInitiativ(), placering.getFormelStart()));
            return new Yardstick(RequestFacts.of(request)).niveauer(starter);
        });
    }

    private static PlanRequest with(PlanRequest request, Initiativ before, Initiativ after) {
        List<Initiativ> initiativer = new ArrayList<>(request.strategi().getInitiativer());
        initiativer.replaceAll(own -> own.equals(before) ? after : own);
        return with(request, request.strategi().withInitiativer(initiativer));
    }

    private static PlanRequest with(PlanRequest request, Strategi strategi) {
        return PlanRequest.builder().from(request).strategi(strategi).build();
    }

    private static Set<Integer> precededBy(Initiativ initiativ, List<Initiativ> alle) {
        Set<Integer> numre = new HashSet<>(Set.of(initiativ.getNummer()));
        for (Initiativ before : alle) {
            if (initiativ.getAfhaengerAf().contains(before.getNummer())) {
                numre.addAll(precededBy(before, alle));
            }
        }
        return numre;
    }

    private static <T> T any(int k, List<T> elements) {
        return elements.get(k % elements.size());
    }
}
