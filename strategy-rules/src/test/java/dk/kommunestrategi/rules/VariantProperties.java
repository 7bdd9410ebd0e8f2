package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Invalid;
import dk.kommunestrategi.model.generator.Kind;
import dk.kommunestrategi.model.generator.StrategiDomain;
import dk.kommunestrategi.model.generator.Variant;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.Planstatus;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the kinds of arbitrary strategies promise of their plans, the planner finds. */
@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class VariantProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void thereIsAPlanForAPossibleStrategy(@ForAll @Variant(Kind.MULIG) Strategi strategi) {
        assertThat(planner.plan(strategi).getPlaceringer()).hasSameSizeAs(strategi.getInitiativer());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void thereIsAPlanWithinEveryCapacity(@ForAll @Variant(Kind.KAPACITETSBEGRAENSET) Strategi strategi) {
        assertThat(strategi.getCentre())
                .isNotEmpty()
                .allMatch(center -> center.getKapacitet().isPresent());
        assertThat(planner.plan(strategi).getPlaceringer()).hasSameSizeAs(strategi.getInitiativer());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void thereIsNoPlanForAnImpossibleStrategy(@ForAll @Variant(Kind.UMULIG) Strategi strategi) {
        assertThat(planner.plan(strategi).getStatus()).isEqualTo(Planstatus.INFEASIBLE);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyStrategyToPlanCanBeAskedForItsPlan(@ForAll @Variant(Kind.PLANLAEGBAR) Strategi strategi) {
        assertThat(planner.check(PlanRequest.of(strategi))).noneMatch(Problem::isFejl);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noPlanIsMadeOfAnInvalidStrategy(@ForAll @Invalid Strategi strategi) {
        assertThat(planner.plan(strategi).getProblems()).anyMatch(Problem::isFejl);
        assertThat(planner.plan(strategi).getPlaceringer()).isEmpty();
    }
}
