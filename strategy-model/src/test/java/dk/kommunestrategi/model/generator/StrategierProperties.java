package dk.kommunestrategi.model.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is said of the arbitrary strategies is so. */
@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class StrategierProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyStrategyIsWithoutErrors(@ForAll Strategi strategi) {
        assertThat(fejl(strategi)).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyStrategyToPlanIsWithoutErrors(
            @ForAll @Variant(Kind.PLANLAEGBAR) Strategi planlaegbar,
            @ForAll @Variant(Kind.MULIG) Strategi possible,
            @ForAll @Variant(Kind.KAPACITETSBEGRAENSET) Strategi limited,
            @ForAll @Variant(Kind.UMULIG) Strategi impossible) {
        assertThat(List.of(planlaegbar, possible, limited, impossible))
                .allSatisfy(strategi -> assertThat(fejl(strategi)).isEmpty());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anInvalidStrategyHasTheErrorThatWasAskedFor(@ForAll @Invalid(Problemkode.UKENDT_TEMA) Strategi strategi) {
        assertThat(fejl(strategi)).containsExactly(Problemkode.UKENDT_TEMA);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyWayToBeInvalidIsOneError(@ForAll @Variant(Kind.MULIG) Strategi strategi) {
        FejlInsertion.KNOWN.forEach(
                (kode, fejl) -> assertThat(fejl(fejl.apply(strategi))).containsExactly(kode));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anInvalidStrategyOfAnyKindHasAnError(@ForAll @Invalid Strategi strategi) {
        assertThat(fejl(strategi)).hasSize(1);
    }

    private static List<Problemkode> fejl(Strategi strategi) {
        return StrategiCheck.check(strategi).stream()
                .filter(Problem::isFejl)
                .map(Problem::getCode)
                .toList();
    }
}
