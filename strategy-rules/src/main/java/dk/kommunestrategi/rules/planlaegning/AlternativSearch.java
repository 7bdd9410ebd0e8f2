package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.planlaegning.search.FrontSearch;
import dk.kommunestrategi.rules.planlaegning.search.FrontSearch.Front;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The search for plans that no plan beats in every criterion, and the choice of those most unlike each other. */
final class AlternativSearch {

    private final Front front;
    private final int[] anbefalet;

    /** What plans on the front are compared by. */
    private final List<Term> compared;

    /**
     * A search around a recommended plan.
     *
     * @param known the starts of the best plan known; if the search comes upon a better one, that is recommended
     */
    AlternativSearch(Judge judge, int[] known, Budget budget) {
        Optional<Placeringskriterium> tieBreak = judge.tieBreak();
        this.compared = judge.kriterier().stream()
                .filter(kriterium -> !tieBreak.equals(Optional.of(kriterium)))
                .map(judge::term)
                .toList();
        List<Term> terms = new ArrayList<>(compared);
        tieBreak.map(judge::term).ifPresent(terms::add);
        this.front = front(judge, terms, known, budget);
        this.anbefalet = Stream.concat(Stream.of(known), front.plans().stream())
                .min(Comparator.comparing((int[] plan) -> values(judge.terms(), plan), Arrays::compare)
                        .thenComparing(plan -> plan, Arrays::compare))
                .orElseThrow();
    }

    /** The front; the plan known alone if time is up before it can be looked for. */
    private Front front(Judge judge, List<Term> terms, int[] known, Budget budget) {
        if (budget.isTimeUp()) {
            return new Front(List.of(known), false);
        }
        try {
            CompiledProblem problem = new CompiledProblem(judge.opgave(), judge.krav(), terms, budget.meter());
            return FrontSearch.search(problem, compared.size(), known, budget);
        } catch (Stopped stopped) {
            return new Front(List.of(known), false);
        }
    }

    private static long[] values(List<Term> terms, int[] plan) {
        return terms.stream().mapToLong(term -> term.value(plan)).toArray();
    }

    /** The starts of the best plan known by now. */
    int[] anbefalet() {
        return anbefalet;
    }

    PlanResult.Front front() {
        return new PlanResult.Front(front.plans().size(), front.complete());
    }

    /** The recommended plan and, one after the other, the plan most unlike those chosen before, up to a number. */
    List<int[]> chosen(int antal) {
        List<int[]> rest = new ArrayList<>(front.plans());
        rest.removeIf(plan -> Arrays.equals(values(compared, plan), values(compared, anbefalet)));
        List<int[]> chosen = new ArrayList<>(List.of(anbefalet));
        while (chosen.size() < antal && !rest.isEmpty()) {
            int[] farthest = rest.stream()
                    .max(Comparator.comparing(plan -> distance(plan, chosen)))
                    .orElseThrow();
            rest.remove(farthest);
            chosen.add(farthest);
        }
        return chosen;
    }

    /** How many initiatives a plan places otherwise than the chosen one that is most like it. */
    private static int distance(int[] plan, List<int[]> chosen) {
        return chosen.stream()
                .mapToInt(one -> (int) IntStream.range(0, plan.length)
                        .filter(i -> plan[i] != one[i])
                        .count())
                .min()
                .orElse(0);
    }
}
