package vendor.owncriterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Slags;
import dk.kommunestrategi.model.generator.StrategiDomain;
import dk.kommunestrategi.model.generator.Variant;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class UdenForValgaarProperties {

    private static final Prioriteringspolitik ALENE = Prioriteringspolitik.builder()
            .kriterier(List.of(Kriterievalg.of("UdenForValgaar")))
            .build();

    private final Planner planner =
            Planner.builder().addKriterium(new UdenForValgaar()).build();

    @Property(tries = 100)
    void countsTheStartsInElectionYears(@ForAll @Variant(Slags.KAPACITETSBEGRAENSET) Strategi strategi) {
        Planresultat plan = planner.plan(strategi.withPolitik(ALENE));

        assertEquals(List.of(iValgaar(plan)), vaerdier(plan));
    }

    @Property(tries = 100)
    void nobodyFindsAPlanWithFewer(@ForAll @Variant(Slags.MULIG) Strategi strategi) {
        long uden = iValgaar(planner.plan(strategi));
        long med = iValgaar(planner.plan(strategi.withPolitik(ALENE)));

        assertTrue(med <= uden, () -> med + " with the criterion, " + uden + " without");
    }

    @Example
    void koldingIsPlannedAroundTheElection() throws Exception {
        Path fil = Path.of(getClass().getResource("/kolding.json").toURI());
        Strategi kolding = new StrategiJson().read(fil).getStrategi().orElseThrow();

        Planresultat som = planner.plan(kolding);
        Planresultat uden = planner.plan(kolding.withPolitik(ALENE));

        assertEquals(Planstatus.OPTIMAL, som.getStatus());
        assertEquals(List.of(0L, 0L, 212L, 8L, 32L), vaerdier(som));
        assertEquals(Planstatus.OPTIMAL, uden.getStatus());
        assertEquals(List.of(0L), vaerdier(uden));
        assertEquals(0, iValgaar(uden));
    }

    private static long iValgaar(Planresultat plan) {
        return plan.getPlaceringer().stream()
                .filter(placering -> UdenForValgaar.erValgaar(placering.getFormelStart()))
                .count();
    }

    private static List<Long> vaerdier(Planresultat plan) {
        return plan.getCriteria().stream().map(Kriterievaerdi::getValue).toList();
    }
}
