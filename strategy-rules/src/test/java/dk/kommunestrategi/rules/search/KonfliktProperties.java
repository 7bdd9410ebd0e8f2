package dk.kommunestrategi.rules.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.Forespoergsler;
import dk.kommunestrategi.rules.Paabud;
import dk.kommunestrategi.rules.Paabud.Noegle;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Raakraft;
import dk.kommunestrategi.rules.Regelbog;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.search.budget.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Where no plan exists, the demands named cannot be met together, and without any one of them they can. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class KonfliktProperties {

    @Property(tries = 1_000, seed = "1")
    void theRulesDemandWhatTheRuleBookCommands(@ForAll Planforespoergsel forespoergsel) {
        Tilfaelde tilfaelde = Tilfaelde.of(forespoergsel);

        assertThat(tilfaelde.krav())
                .extracting(krav -> noegle(krav, tilfaelde))
                .containsExactlyInAnyOrderElementsOf(new Regelbog(tilfaelde.grundlag())
                        .paabud().stream().map(Paabud::noegle).toList());
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aConflictIsIrreducible(@ForAll Planforespoergsel forespoergsel) {
        Tilfaelde tilfaelde = Tilfaelde.of(forespoergsel);
        Raakraft raakraft = new Raakraft(tilfaelde.grundlag());
        List<Paabud> alle = new Regelbog(tilfaelde.grundlag()).paabud();
        Assume.that(!raakraft.erMuligt(alle));

        List<Krav> konflikt = new ConflictFinder(tilfaelde.opgave(), Budget.ofSteps(Long.MAX_VALUE), 200_000)
                .conflict(tilfaelde.krav());

        List<Noegle> noegler =
                konflikt.stream().map(krav -> noegle(krav, tilfaelde)).toList();
        List<Paabud> paabud =
                alle.stream().filter(bud -> noegler.contains(bud.noegle())).toList();
        Statistics.label("krav i konflikten")
                .collect(Math.min(3, paabud.size()))
                .coverage(coverage -> {
                    coverage.check(1).percentage(andel -> andel > 5);
                    coverage.check(2).percentage(andel -> andel > 10);
                    coverage.check(3).percentage(andel -> andel > 2);
                });
        assertThat(paabud).hasSameSizeAs(konflikt);
        assertThat(raakraft.erMuligt(paabud)).isFalse();
        for (Paabud undvaeret : paabud) {
            List<Paabud> resten = new ArrayList<>(paabud);
            resten.remove(undvaeret);
            assertThat(raakraft.erMuligt(resten))
                    .as("without %s", undvaeret.noegle())
                    .isTrue();
        }
    }

    private static Noegle noegle(Krav krav, Tilfaelde tilfaelde) {
        return new Noegle(
                krav.regel().getId(),
                krav instanceof Kapacitetskrav kapacitet ? kapacitet.navn() : "",
                krav.initiativer().stream()
                        .map(i -> tilfaelde.opgave().initiativ(i).getNummer())
                        .collect(Collectors.toSet()));
    }
}
