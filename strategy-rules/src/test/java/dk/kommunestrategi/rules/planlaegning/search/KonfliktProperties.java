package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Commandment;
import dk.kommunestrategi.rules.oracle.Commandment.Subject;
import dk.kommunestrategi.rules.oracle.RuleBook;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Valgkrav;
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
                .containsExactlyInAnyOrderElementsOf(new RuleBook(sample.facts())
                        .commandments().stream().map(Commandment::key).toList());
    }

    @Property(tries = 1_500, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aConflictIsIrreducible(@ForAll PlanRequest request) {
        Sample sample = Sample.of(request);
        BruteForce bruteForce = new BruteForce(sample.facts());
        List<Commandment> alle = new RuleBook(sample.facts()).commandments();
        Assume.that(!bruteForce.isPossible(alle));

        List<Krav> konflikt =
                new ConflictFinder(sample.opgave(), Budget.ofSteps(Long.MAX_VALUE), 200_000).conflict(sample.krav());

        List<Subject> keys = konflikt.stream().map(krav -> key(krav, sample)).toList();
        List<Commandment> commandments = alle.stream()
                .filter(commandment -> keys.contains(commandment.key()))
                .toList();
        Statistics.label("krav i konflikten")
                .collect(Math.min(3, commandments.size()))
                .coverage(coverage -> {
                    coverage.check(1).percentage(andel -> andel > 5);
                    coverage.check(2).percentage(andel -> andel > 10);
                    coverage.check(3).percentage(andel -> andel > 2);
                });
        assertThat(commandments).hasSameSizeAs(konflikt);
        assertThat(bruteForce.isPossible(commandments)).isFalse();
        for (Commandment spared : commandments) {
            List<Commandment> rest = new ArrayList<>(commandments);
            rest.remove(spared);
            assertThat(bruteForce.isPossible(rest))
                    .as("without %s", spared.key())
                    .isTrue();
        }
    }

    private static Subject key(Krav krav, Sample sample) {
        return new Subject(
                krav.regel().getId(),
                subject(krav),
                krav.initiativer().stream()
                        .map(i -> sample.opgave().initiativ(i).getNummer())
                        .collect(Collectors.toSet()));
    }

    private static String subject(Krav krav) {
        if (krav instanceof Kapacitetskrav kapacitet) {
            return kapacitet.navn();
        }
        if (krav instanceof Valgkrav valg) {
            return valg.isMost() ? "hoejst" : "mindst";
        }
        return krav instanceof Rammekrav ramme
                ? ramme.grund().arguments().get(0) + " "
                        + ramme.grund().arguments().get(1)
                : "";
    }
}
