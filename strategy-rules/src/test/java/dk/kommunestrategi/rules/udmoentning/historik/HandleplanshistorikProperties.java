package dk.kommunestrategi.rules.udmoentning.historik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever is planned and revised, no version is lost, and each is computed again as it was. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class HandleplanshistorikProperties {

    private static final Planner PLANNER = Planner.standard();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyVersionIsKeptAndComputedAgainBitForBit(@ForAll PlanRequest request, @ForAll Random random) {
        PlanResult first = PLANNER.plan(request);
        Assume.that(first.isPlan());
        Strategi planned = historik(request.getStrategi()).propose(first, Optional.empty());
        PlanRequest revision = PlanRequest.builder()
                .strategi(planned)
                .revisionFra(first.getPeriode()
                        .orElseThrow()
                        .halvaar(random.nextInt(first.getPeriode().orElseThrow().antalHalvaar())))
                .build();
        PlanResult revised = PLANNER.plan(revision);
        Assume.that(revised.isPlan());
        Strategi later = historik(planned).propose(revised, Optional.of(LocalDate.of(2026, 11, 27)));

        assertThat(historik(request.getStrategi()).isContinuedBy(planned)).isTrue();
        assertThat(historik(planned).isContinuedBy(later)).isTrue();
        assertThat(later.getHandleplan()).isEqualTo(revised.handleplan());
        assertThat(StrategiCheck.check(later).stream().filter(Problem::isFejl))
                .isEqualTo(StrategiCheck.check(request.getStrategi()).stream()
                        .filter(Problem::isFejl)
                        .toList());
        List<Handleplansversion> versioner = later.getHandleplansversioner();
        for (int k = 1; k <= versioner.size(); k++) {
            assertRederived(later, k);
        }
    }

    private static void assertRederived(Strategi strategi, int nummer) {
        Genberegning again = historik(strategi).rederive(nummer, PLANNER);
        if (strategi.getHandleplansversioner().get(nummer - 1).getArt() == Versionsart.PUBLICERET) {
            assertThat(again.udfald()).isEqualTo(Genberegningsudfald.IKKE_BEREGNET);
            return;
        }
        assertThat(again.udfald()).isEqualTo(Genberegningsudfald.ENS);
        assertThat(again.afvigelser()).isEmpty();
        // Another name makes no other plan, but it is told that the strategy is not as it was.
        Genberegning renamed = historik(strategi.withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> renamed(initiativ))
                        .toList()))
                .rederive(nummer, PLANNER);
        assertThat(renamed.udfald()).isEqualTo(Genberegningsudfald.ENS);
        assertThat(renamed.afvigelser()).containsExactly(Grundlagsafvigelse.STRATEGI);
    }

    private static Initiativ renamed(Initiativ initiativ) {
        return initiativ.withNavn(initiativ.getNavn() + "!");
    }

    private static Handleplanshistorik historik(Strategi strategi) {
        return Handleplanshistorik.of(strategi, Strategi::toString);
    }
}
