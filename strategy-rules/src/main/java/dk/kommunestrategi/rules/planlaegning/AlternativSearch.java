package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.planlaegning.search.FrontSearch;
import dk.kommunestrategi.rules.planlaegning.search.FrontSearch.Front;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The search for plans that no plan beats in every criterion, and the choice of those most unlike each other. */
final class AlternativSearch {

    private final Front front;
    private final int[] anbefalet;

    /** What plans on the front are compared by. */
    private final List<Term> compared;

    /**
     * A search around a recommended plan.
     *
     * @param anbefalet the recommended plan's starts
     */
    AlternativSearch(Judge judge, int[] anbefalet, Budget budget) {
        this.anbefalet = anbefalet;
        this.compared = terms(judge, kriterium -> !kriterium.isTieBreak());
        List<Term> terms = new ArrayList<>(compared);
        terms.addAll(terms(judge, Placeringskriterium::isTieBreak));
        CompiledProblem problem = new CompiledProblem(judge.opgave(), judge.krav(), terms);
        this.front = FrontSearch.search(problem, Math.max(1, compared.size()), anbefalet, budget);
    }

    private static List<Term> terms(Judge judge, Predicate<Placeringskriterium> which) {
        return judge.kriterier().stream()
                .filter(which)
                .map(kriterium -> kriterium.term(judge.opgave()))
                .toList();
    }

    PlanResult.Front front() {
        return new PlanResult.Front(front.plans().size(), front.complete());
    }

    /** The recommended plan and, one after the other, the plan most unlike those chosen before, up to a number. */
    List<int[]> chosen(int antal) {
        List<int[]> rest = new ArrayList<>(front.plans());
        rest.removeIf(plan -> compared.stream().allMatch(term -> term.value(plan) == term.value(anbefalet)));
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
