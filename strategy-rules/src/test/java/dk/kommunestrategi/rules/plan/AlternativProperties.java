package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.request.PlacingRequests;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is told of the plans that no plan beats, whatever the policy and wherever in it the tie-break stands. */
@Domain(PlacingRequests.class)
@Domain(DomainContext.Global.class)
class AlternativProperties {

    private static final int ALL = 9_999;

    private final Planner planner = Planner.standard();

    @Property(tries = 250, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void asManyPlansAreToldOfAsBruteForceFindsVectorsThatNoneBeats(@ForAll PlanRequest request) {
        List<Oracle.Plan> plans =
                new BruteForce(RequestFacts.of(request)).oracle().plans();
        Assume.that(!plans.isEmpty());
        int[] compared = compared(request);
        Set<List<Long>> vectors =
                plans.stream().map(plan -> vector(plan.values(), compared)).collect(Collectors.toSet());
        Set<List<Long>> front = vectors.stream()
                .filter(one -> vectors.stream().noneMatch(other -> !other.equals(one) && isNowhereWorse(other, one)))
                .collect(Collectors.toSet());
        Statistics.label("sammenlignes")
                .collect(compared.length < plans.get(0).values().size(), Math.min(2, front.size()))
                .coverage(coverage -> {
                    coverage.check(true, 2).percentage(andel -> andel > 1);
                    coverage.check(false, 2).percentage(andel -> andel > 3);
                });

        PlanResult result = planner.plan(withAlternativer(request));

        assertThat(result.getFront()).contains(new PlanResult.Front(front.size(), true));
        assertThat(result.getAlternatives().stream()
                        .map(alternativ -> vector(values(alternativ.getCriteria()), compared))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(front)
                .startsWith(vector(values(result.getCriteria()), compared));
    }

    @Property(tries = 200, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noPlanToldOfBeatsTheRecommendedOneHoweverSoonTheSearchEnds(
            @ForAll PlanRequest asked, @ForAll boolean opposed, @ForAll @IntRange(min = 5, max = 400) int skridt) {
        PlanRequest request = opposed ? withOpposed(asked) : asked;
        PlanResult result = planner.plan(
                withAlternativer(request),
                SearchLimits.builder().maxSteps((long) skridt).build());
        Assume.that(result.isPlan());
        int[] compared = compared(request);
        Statistics.label("bevist")
                .collect(result.getStatus())
                .coverage(coverage -> coverage.check(Planstatus.FEASIBLE).percentage(andel -> andel > 2));
        Statistics.label("flere uden at være alle")
                .collect(result.getAlternatives().size() > 1
                        && !result.getFront().orElseThrow().complete())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 2));

        assertThat(result.getAlternatives())
                .hasSizeLessThanOrEqualTo(result.getFront().orElseThrow().size());
        assertThat(result.getAlternatives().get(0).getPlaceringer()).isEqualTo(result.getPlaceringer());
        assertThat(result.getAlternatives().stream().skip(1))
                .noneMatch(other -> isNowhereWorse(
                        vector(values(other.getCriteria()), compared), vector(values(result.getCriteria()), compared)));
        assertThat(result.getCriteria())
                .allMatch(kriterium -> kriterium.getLowerBound().isEmpty()
                        || kriterium.getLowerBound().getAsLong() <= kriterium.getValue());
    }

    /** The request with two criteria of which each gains by what the other loses. */
    private static PlanRequest withOpposed(PlanRequest request) {
        Strategi strategi = request.strategi();
        Prioriteringspolitik politik = Prioriteringspolitik.builder()
                .from(strategi.politik())
                .kriterier(Stream.of("TidligstMulig", "LoebendeTemafokus", "UdjaevnetRessourcetraek")
                        .map(Kriterievalg::of)
                        .toList())
                .build();
        return PlanRequest.builder()
                .from(request)
                .strategi(strategi.withPolitik(politik))
                .build();
    }

    private static PlanRequest withAlternativer(PlanRequest request) {
        return PlanRequest.builder().from(request).antalAlternativer(ALL).build();
    }

    /** Left out is TidligstMulig only, and only where it is alone on the last of at least two levels. */
    private static int[] compared(PlanRequest request) {
        List<List<Kriterievalg>> niveauer = request.strategi().politik().niveauer();
        List<Kriterievalg> last = niveauer.get(niveauer.size() - 1);
        boolean isLeftOut =
                niveauer.size() > 1 && last.size() == 1 && last.get(0).getId().equals("TidligstMulig");
        int all = niveauer.stream().mapToInt(List::size).sum();
        return IntStream.range(0, isLeftOut ? all - 1 : all).toArray();
    }

    private static List<Long> values(List<Kriterievaerdi> criteria) {
        return criteria.stream().map(Kriterievaerdi::getValue).toList();
    }

    private static List<Long> vector(List<Long> values, int[] compared) {
        return Arrays.stream(compared).mapToObj(values::get).toList();
    }

    private static boolean isNowhereWorse(List<Long> values, List<Long> than) {
        return IntStream.range(0, values.size()).allMatch(k -> values.get(k) <= than.get(k));
    }
}
