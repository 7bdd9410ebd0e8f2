package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** A difference tells every move between two plans and no other, and what both come to. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class PlanforskelProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aDifferenceMakesTheOnePlanTheOther(@ForAll Strategi strategi) {
        Planresultat resultat = planner.plan(strategi);
        Evaluering foer = resultat.getExisting().orElseThrow();

        Planforskel forskel = Planforskel.mellem(foer, resultat);

        Statistics.label("plan")
                .collect(resultat.erPlan())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 20));
        Map<Integer, YearHalf> efter = starts(foer);
        forskel.flytninger().forEach(flytning -> {
            assertThat(flytning.fra()).isEqualTo(Optional.ofNullable(efter.get(flytning.initiativ())));
            assertThat(flytning.til()).isNotEqualTo(flytning.fra());
            flytning.til()
                    .ifPresentOrElse(
                            til -> efter.put(flytning.initiativ(), til), () -> efter.remove(flytning.initiativ()));
        });
        assertThat(efter).isEqualTo(starts(resultat));
        assertThat(forskel.virkninger())
                .extracting(Virkning::efter)
                .isEqualTo(resultat.getCriteria().stream()
                        .map(Kriterievaerdi::getValue)
                        .toList());
        assertThat(forskel.virkninger())
                .extracting(Virkning::foer)
                .isEqualTo(
                        resultat.erPlan()
                                ? foer.getCriteria().stream()
                                        .map(Kriterievaerdi::getValue)
                                        .toList()
                                : resultat.getCriteria());
        assertThat(resultat.forskel()).isEqualTo(resultat.erPlan() ? Optional.of(forskel) : Optional.empty());
    }

    @Property(tries = 200, seed = "1")
    void aPlanHasNothingOtherwiseThanItself(@ForAll Strategi strategi) {
        Evaluering plan = planner.evaluate(strategi);

        Planforskel forskel = Planforskel.mellem(plan, plan);

        assertThat(forskel.erIngen()).isTrue();
        assertThat(forskel.virkninger())
                .allSatisfy(virkning -> assertThat(virkning.forskel()).isZero());
    }

    private static Map<Integer, YearHalf> starts(MaaltPlan plan) {
        return plan.getPlaceringer().stream()
                .collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart));
    }
}
