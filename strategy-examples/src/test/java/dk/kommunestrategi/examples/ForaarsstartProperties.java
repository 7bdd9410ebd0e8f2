package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Kind;
import dk.kommunestrategi.model.generator.StrategiDomain;
import dk.kommunestrategi.model.generator.Variant;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.threeten.extra.Half;

/** The README's example: how a vendor tests a criterion of its own. */
@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class ForaarsstartProperties {

    private static final Prioriteringspolitik FORAARSSTART_FIRST = Prioriteringspolitik.builder()
            .kriterier(List.of(Kriterievalg.of("Foraarsstart")))
            .build();

    private final Planner planner =
            Planner.builder().addKriterium(new Foraarsstart()).build();

    @Property(tries = 50)
    void countsTheStartsInAutumn(@ForAll @Variant(Kind.KAPACITETSBEGRAENSET) Strategi strategi) {
        PlanResult plan = planner.plan(strategi.withPolitik(FORAARSSTART_FIRST));

        long efteraar = plan.getPlaceringer().stream()
                .filter(placering -> placering.getFormelStart().getHalf() == Half.H2)
                .count();
        assertThat(plan.getCriteria().get(0).getValue()).isEqualTo(efteraar);
    }
}
