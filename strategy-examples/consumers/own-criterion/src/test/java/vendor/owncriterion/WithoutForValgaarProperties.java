package vendor.owncriterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Kind;
import dk.kommunestrategi.model.generator.StrategiDomain;
import dk.kommunestrategi.model.generator.Variant;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class WithoutForValgaarProperties {

    private final Planner planner =
            Planner.builder().addKriterium(new WithoutForValgaar()).build();

    @Property(tries = 100)
    void countsTheStartsInElectionYears(@ForAll @Variant(Kind.KAPACITETSBEGRAENSET) Strategi strategi) {
        PlanResult plan = planner.plan(alene(strategi));

        assertEquals(List.of(iValgaar(plan)), values(plan));
    }

    @Property(tries = 100)
    void nobodyFindsAPlanWithFewer(@ForAll @Variant(Kind.MULIG) Strategi strategi) {
        long without = iValgaar(planner.plan(strategi));
        long med = iValgaar(planner.plan(alene(strategi)));

        assertTrue(med <= without, () -> med + " with the criterion, " + without + " without");
    }

    @Example
    void koldingIsPlannedAroundTheElection() throws Exception {
        Path file = Path.of(getClass().getResource("/kolding.json").toURI());
        Strategi kolding =
                new StrategiJson().read(file).getValue().orElseThrow().getStrategi();

        PlanResult som = planner.plan(kolding);
        PlanResult without = planner.plan(alene(kolding));

        assertEquals(Planstatus.OPTIMAL, som.getStatus());
        assertEquals(List.of(1L, 0L, 443L, 5L, 31L), values(som));
        assertEquals(Planstatus.OPTIMAL, without.getStatus());
        assertEquals(List.of(0L), values(without));
        assertEquals(0, iValgaar(without));
    }

    /** The same strategy, planned by the criterion alone: the rules of its policy stay. */
    private static Strategi alene(Strategi strategi) {
        return strategi.withPolitik(Prioriteringspolitik.builder()
                .from(strategi.politik())
                .kriterier(List.of(Kriterievalg.of("UdenForValgaar")))
                .build());
    }

    private static long iValgaar(PlanResult plan) {
        return plan.getPlaceringer().stream()
                .filter(placering -> WithoutForValgaar.isValgaar(placering.getFormelStart()))
                .count();
    }

    private static List<Long> values(PlanResult plan) {
        return plan.getCriteria().stream().map(Kriterievaerdi::getValue).toList();
    }
}
