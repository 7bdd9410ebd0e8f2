package dk.kommunestrategi.rules.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.Facit;
import dk.kommunestrategi.rules.Forespoergsler;
import dk.kommunestrategi.rules.Katalog;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Raakraft;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.search.budget.Budget;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** The front holds one plan for every vector that no plan dominates, and no other. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class FrontProperties {

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void theFrontIsTheOneThatBruteForceFinds(
            @ForAll Planforespoergsel forespoergsel, @ForAll @IntRange(max = 5) int uden, @ForAll boolean godtKendt) {
        Tilfaelde tilfaelde = Tilfaelde.of(forespoergsel);
        List<Facit.Plan> planer = new Raakraft(tilfaelde.grundlag()).facit().planer();
        Assume.that(!planer.isEmpty());
        List<Term> terms = terms(tilfaelde);
        int compared = Math.max(1, terms.size() - uden);
        Map<List<Long>, Facit.Plan> front = front(planer, compared);
        Statistics.label("fronten").collect(Math.min(3, front.size())).coverage(coverage -> {
            coverage.check(2).percentage(andel -> andel > 3);
            coverage.check(3).percentage(andel -> andel > 1);
        });
        Facit.Plan kendt = godtKendt ? new Facit(planer).bedste().orElseThrow() : planer.get(planer.size() - 1);

        FrontSearch.Front fundet = FrontSearch.search(
                new CompiledProblem(tilfaelde.opgave(), tilfaelde.krav(), terms),
                compared,
                starts(tilfaelde, kendt),
                Budget.ofSteps(Long.MAX_VALUE));

        assertThat(fundet.complete()).isTrue();
        assertThat(fundet.plans())
                .containsExactlyElementsOf(front.values().stream()
                        .map(plan -> starts(tilfaelde, plan))
                        .toList());
    }

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aSearchThatEndsTooSoonGivesPlansOfWhichNoneBeatsAnother(
            @ForAll Planforespoergsel forespoergsel, @ForAll @IntRange(max = 3_000) int skridt) {
        Tilfaelde tilfaelde = Tilfaelde.of(forespoergsel);
        List<int[]> alle = tilfaelde.planer();
        Assume.that(!alle.isEmpty());
        List<Term> terms = terms(tilfaelde);
        int compared = Math.max(1, terms.size() - 1);
        int[] kendt = alle.get(skridt % alle.size());

        FrontSearch.Front fundet = FrontSearch.search(
                new CompiledProblem(tilfaelde.opgave(), tilfaelde.krav(), terms),
                compared,
                kendt,
                Budget.ofSteps(skridt));

        Statistics.label("afbrudt")
                .collect(!fundet.complete())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 10));
        assertThat(fundet.plans()).allSatisfy(plan -> assertThat(alle).contains(plan));
        List<List<Long>> vektorer = fundet.plans().stream()
                .map(plan -> vektor(plan, terms.subList(0, compared)))
                .toList();
        assertThat(vektorer)
                .allSatisfy(en -> assertThat(vektorer)
                        .filteredOn(anden -> erIntetstedsVaerre(anden, en))
                        .hasSize(1));
        assertThat(vektorer).anyMatch(en -> erIntetstedsVaerre(en, vektor(kendt, terms.subList(0, compared))));
    }

    @Test
    void ofALargeCatalogueThereAreSomePlansFarApart() {
        Planforespoergsel forespoergsel = Planforespoergsel.of(new Katalog(80, 8, 8, 0, 0).strategi(1));
        Tilfaelde tilfaelde = Tilfaelde.of(forespoergsel);
        List<Term> terms = terms(tilfaelde);
        CompiledProblem problem = new CompiledProblem(tilfaelde.opgave(), tilfaelde.krav(), terms);
        Budget budget = Budget.ofSteps(400_000);
        int[] kendt = LexicographicSearch.minimise(problem, budget.part(0.2), (plan, bounds) -> {})
                .starts()
                .orElseThrow();

        FrontSearch.Front fundet = FrontSearch.search(problem, 4, kendt, budget);

        assertThat(fundet.complete()).isFalse();
        assertThat(fundet.plans()).hasSizeGreaterThan(2);
    }

    private static List<Long> vektor(int[] plan, List<Term> terms) {
        return terms.stream().map(term -> term.value(plan)).toList();
    }

    private static List<Term> terms(Tilfaelde tilfaelde) {
        return tilfaelde.opgave().getPolitik().getKriterier().stream()
                .map(valg -> Placeringskriterier.ALLE.stream()
                        .filter(kriterium -> kriterium.getId().equals(valg.getId()))
                        .findFirst()
                        .orElseThrow()
                        .term(tilfaelde.opgave()))
                .toList();
    }

    /** By vector, in ascending order: the plan that is best in what the vector leaves out, the first of equal ones. */
    private static Map<List<Long>, Facit.Plan> front(List<Facit.Plan> planer, int compared) {
        Map<List<Long>, Facit.Plan> front = new TreeMap<>(Facit::compare);
        for (Facit.Plan plan : planer) {
            List<Long> vektor = plan.vaerdier().subList(0, compared);
            boolean domineret = planer.stream()
                    .map(andre -> andre.vaerdier().subList(0, compared))
                    .anyMatch(andre -> !andre.equals(vektor) && erIntetstedsVaerre(andre, vektor));
            Facit.Plan hidtil = front.get(vektor);
            if (!domineret && (hidtil == null || Facit.compare(plan.vaerdier(), hidtil.vaerdier()) < 0)) {
                front.put(vektor, plan);
            }
        }
        return front;
    }

    private static boolean erIntetstedsVaerre(List<Long> a, List<Long> b) {
        for (int k = 0; k < a.size(); k++) {
            if (a.get(k) > b.get(k)) {
                return false;
            }
        }
        return true;
    }

    private static int[] starts(Tilfaelde tilfaelde, Facit.Plan plan) {
        List<YearHalf> starts = new ArrayList<>(plan.starts().values());
        int[] indeks = new int[starts.size()];
        Arrays.setAll(indeks, i -> tilfaelde.grundlag().afstand(starts.get(i)));
        return indeks;
    }
}
