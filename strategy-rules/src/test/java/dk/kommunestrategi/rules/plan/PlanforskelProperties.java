package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.request.PlacingRequests;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** A difference tells every move between two plans and no other, and what both come to. */
@Domain(PlacingRequests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class PlanforskelProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aDifferenceMakesTheOnePlanTheOther(@ForAll Strategi strategi) {
        PlanResult result = planner.plan(strategi);
        Evaluering before = result.getExisting().orElseThrow();

        Planforskel forskel = Planforskel.between(before, result);

        Statistics.label("plan")
                .collect(result.isPlan())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 20));
        Map<Integer, YearHalf> after = starts(before);
        forskel.flytninger().forEach(flytning -> {
            assertThat(flytning.fra())
                    .isEqualTo(
                            Optional.ofNullable(after.get(flytning.initiativ().nummer())));
            assertThat(flytning.til()).isNotEqualTo(flytning.fra());
            flytning.til()
                    .ifPresentOrElse(
                            til -> after.put(flytning.initiativ().nummer(), til),
                            () -> after.remove(flytning.initiativ().nummer()));
        });
        assertThat(after).isEqualTo(starts(result));
        assertThat(forskel.virkninger())
                .extracting(Virkning::after)
                .isEqualTo(result.getCriteria().stream()
                        .map(Kriterievaerdi::getValue)
                        .toList());
        assertThat(forskel.virkninger())
                .extracting(Virkning::before)
                .isEqualTo(
                        result.isPlan()
                                ? before.getCriteria().stream()
                                        .map(Kriterievaerdi::getValue)
                                        .toList()
                                : result.getCriteria());
        assertThat(result.forskel()).isEqualTo(result.isPlan() ? Optional.of(forskel) : Optional.empty());
    }

    @Property(tries = 200, seed = "1")
    void aPlanHasNothingOtherwiseThanItself(@ForAll Strategi strategi) {
        Evaluering plan = planner.evaluate(strategi);

        Planforskel forskel = Planforskel.between(plan, plan);

        assertThat(forskel.isEmpty()).isTrue();
        assertThat(forskel.virkninger())
                .allSatisfy(virkning -> assertThat(virkning.forskel()).isZero());
    }

    private static Map<Integer, YearHalf> starts(MaaltPlan plan) {
        return plan.getPlaceringer().stream()
                .collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }
}
