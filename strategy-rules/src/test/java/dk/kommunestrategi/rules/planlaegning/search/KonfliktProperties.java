package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.Paabud;
import dk.kommunestrategi.rules.Paabud.Key;
import dk.kommunestrategi.rules.Raakraft;
import dk.kommunestrategi.rules.Requests;
import dk.kommunestrategi.rules.RuleBook;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
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
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class KonfliktProperties {

    @Property(tries = 1_000, seed = "1")
    void theRulesDemandWhatTheRuleBookCommands(@ForAll PlanRequest request) {
        Sample sample = Sample.of(request);

        assertThat(sample.krav())
                .extracting(krav -> key(krav, sample))
                .containsExactlyInAnyOrderElementsOf(new RuleBook(sample.grundlag())
                        .paabud().stream().map(Paabud::key).toList());
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aConflictIsIrreducible(@ForAll PlanRequest request) {
        Sample sample = Sample.of(request);
        Raakraft raakraft = new Raakraft(sample.grundlag());
        List<Paabud> alle = new RuleBook(sample.grundlag()).paabud();
        Assume.that(!raakraft.isPossible(alle));

        List<Krav> konflikt =
                new ConflictFinder(sample.opgave(), Budget.ofSteps(Long.MAX_VALUE), 200_000).conflict(sample.krav());

        List<Key> keys = konflikt.stream().map(krav -> key(krav, sample)).toList();
        List<Paabud> paabud =
                alle.stream().filter(bud -> keys.contains(bud.key())).toList();
        Statistics.label("krav i konflikten")
                .collect(Math.min(3, paabud.size()))
                .coverage(coverage -> {
                    coverage.check(1).percentage(andel -> andel > 5);
                    coverage.check(2).percentage(andel -> andel > 10);
                    coverage.check(3).percentage(andel -> andel > 2);
                });
        assertThat(paabud).hasSameSizeAs(konflikt);
        assertThat(raakraft.isPossible(paabud)).isFalse();
        for (Paabud undvaeret : paabud) {
            List<Paabud> resten = new ArrayList<>(paabud);
            resten.remove(undvaeret);
            assertThat(raakraft.isPossible(resten))
                    .as("without %s", undvaeret.key())
                    .isTrue();
        }
    }

    private static Key key(Krav krav, Sample sample) {
        return new Key(
                krav.regel().getId(),
                krav instanceof Kapacitetskrav kapacitet ? kapacitet.navn() : "",
                krav.initiativer().stream()
                        .map(i -> sample.opgave().initiativ(i).getNummer())
                        .collect(Collectors.toSet()));
    }
}
