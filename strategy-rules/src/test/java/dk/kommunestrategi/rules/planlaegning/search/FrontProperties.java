package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Katalog;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** The front holds one plan for every vector that no plan dominates, and no other. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class FrontProperties {

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void theFrontIsTheOneThatBruteForceFinds(
            @ForAll PlanRequest request, @ForAll @IntRange(max = 5) int without, @ForAll boolean godtKnown) {
        Sample sample = Sample.of(request);
        List<Oracle.Plan> plans = new BruteForce(sample.facts()).oracle().plans();
        Assume.that(!plans.isEmpty());
        List<Term> terms = terms(sample);
        int compared = Math.max(1, terms.size() - without);
        Map<List<Long>, Oracle.Plan> front = front(plans, compared);
        Statistics.label("fronten").collect(Math.min(3, front.size())).coverage(coverage -> {
            coverage.check(2).percentage(andel -> andel > 3);
            coverage.check(3).percentage(andel -> andel > 1);
        });
        Oracle.Plan known = godtKnown ? new Oracle(plans).best().orElseThrow() : plans.get(plans.size() - 1);

        FrontSearch.Front found = FrontSearch.search(
                new CompiledProblem(sample.opgave(), sample.krav(), terms, Meter.unlimited()),
                compared,
                starts(sample, known),
                Budget.ofSteps(Long.MAX_VALUE));

        assertThat(found.complete()).isTrue();
        assertThat(found.plans())
                .containsExactlyElementsOf(front.values().stream()
                        .map(plan -> starts(sample, plan))
                        .toList());
    }

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aSearchThatEndsTooSoonGivesPlansOfWhichNoneBeatsAnother(
            @ForAll PlanRequest request, @ForAll @IntRange(max = 3_000) int skridt) {
        Sample sample = Sample.of(request);
        List<int[]> alle = sample.plans();
        Assume.that(!alle.isEmpty());
        List<Term> terms = terms(sample);
        int compared = Math.max(1, terms.size() - 1);
        int[] known = alle.get(skridt % alle.size());

        FrontSearch.Front found = FrontSearch.search(
                new CompiledProblem(sample.opgave(), sample.krav(), terms, Meter.unlimited()),
                compared,
                known,
                Budget.ofSteps(skridt));

        Statistics.label("afbrudt")
                .collect(!found.complete())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 10));
        assertThat(found.plans()).allSatisfy(plan -> assertThat(alle).contains(plan));
        List<List<Long>> vectors = found.plans().stream()
                .map(plan -> vector(plan, terms.subList(0, compared)))
                .toList();
        assertThat(vectors)
                .allSatisfy(one -> assertThat(vectors)
                        .filteredOn(other -> isNowhereWorse(other, one))
                        .hasSize(1));
        assertThat(vectors).anyMatch(one -> isNowhereWorse(one, vector(known, terms.subList(0, compared))));
    }

    @Test
    void ofALargeCatalogueThereAreSomePlansFarApart() {
        PlanRequest request = PlanRequest.of(new Katalog(80, 8, 8, 0, 0).strategi(1));
        Sample sample = Sample.of(request);
        List<Term> terms = terms(sample);
        CompiledProblem problem = new CompiledProblem(sample.opgave(), sample.krav(), terms, Meter.unlimited());
        Budget budget = Budget.ofSteps(400_000);
        int[] known = LexicographicSearch.minimise(problem, budget.part(0.2), (plan, bounds) -> {})
                .starts()
                .orElseThrow();

        FrontSearch.Front found = FrontSearch.search(problem, 4, known, budget);

        assertThat(found.complete()).isFalse();
        assertThat(found.plans()).hasSizeGreaterThan(2);
    }

    private static List<Long> vector(int[] plan, List<Term> terms) {
        return terms.stream().map(term -> term.value(plan)).toList();
    }

    private static List<Term> terms(Sample sample) {
        return new Yardstick(sample.facts())
                .kriterier().stream()
                        .map(id -> Placeringskriterier.ALLE.stream()
                                .filter(kriterium -> kriterium.getId().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .term(sample.opgave()))
                        .toList();
    }

    /** By vector, in ascending order: the plan that is best in what the vector leaves out, the first of equal ones. */
    private static Map<List<Long>, Oracle.Plan> front(List<Oracle.Plan> plans, int compared) {
        Map<List<Long>, Oracle.Plan> front = new TreeMap<>(Oracle::compare);
        for (Oracle.Plan plan : plans) {
            List<Long> vector = plan.values().subList(0, compared);
            boolean dominated = plans.stream()
                    .map(andre -> andre.values().subList(0, compared))
                    .anyMatch(andre -> !andre.equals(vector) && isNowhereWorse(andre, vector));
            Oracle.Plan before = front.get(vector);
            if (!dominated && (before == null || Oracle.compare(plan.values(), before.values()) < 0)) {
                front.put(vector, plan);
            }
        }
        return front;
    }

    private static boolean isNowhereWorse(List<Long> a, List<Long> b) {
        for (int k = 0; k < a.size(); k++) {
            if (a.get(k) > b.get(k)) {
                return false;
            }
        }
        return true;
    }

    private static int[] starts(Sample sample, Oracle.Plan plan) {
        return sample.facts().initiativer().stream()
                .mapToInt(initiativ -> sample.facts().counted(plan.starts(), initiativ))
                .toArray();
    }
}
