package dk.kommunestrategi.rules.planlaegning.search.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.Sample;
import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.bound.TermLimits;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a term's state tells on the way is never more than the truth, and at the end it is the truth. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class TermStateProperties {

    private static final int TRIN = 14;

    @Property(tries = 500)
    void theBoundHoldsWhileInitiativesComeAndGo(@ForAll PlanRequest request, @ForAll Random random) {
        Sample sample = Sample.of(request);
        List<int[]> plans = sample.plans();
        Assume.that(!plans.isEmpty());
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, problem.size()).boxed().toList());
        Collections.shuffle(order, random);

        for (Term term : sample.terms()) {
            Walk walk = new Walk(problem, term, order, plans.get(random.nextInt(plans.size())));
            walk.check(plans);
            for (int trin = 0; trin < TRIN; trin++) {
                walk.step(plans, random);
                walk.check(plans);
            }
        }
    }

    /** A walk through the search's tree, along plans that exist: some initiatives are placed, in order. */
    private static final class Walk {
        private final CompiledProblem problem;
        private final Term term;
        private final int[] order;
        private final Relaxations relaxations;
        private final Domains domains;
        private final TermState state;
        private final List<Integer> placed = new ArrayList<>();
        private final List<Integer> marks = new ArrayList<>();

        Walk(CompiledProblem problem, Term term, List<Integer> order, int[] plan) {
            this.problem = problem;
            this.term = term;
            this.order = order.stream().mapToInt(Integer::intValue).toArray();
            Relaxations relaxations = new Relaxations();
            relaxations.relax(problem, term, TermLimits.none(problem), plan, 300, Budget.ofSteps(Long.MAX_VALUE));
            this.relaxations = relaxations;
            this.domains = new Domains(problem);
            this.state = state(domains);
        }

        private TermState state(Domains along) {
            return TermState.of(term, problem, along, order, relaxations);
        }

        void step(List<int[]> plans, Random random) {
            boolean forward = placed.isEmpty() || (placed.size() < order.length && random.nextInt(3) > 0);
            if (forward) {
                List<int[]> possible = completions(plans);
                int[] plan = possible.get(random.nextInt(possible.size()));
                marks.add(domains.mark());
                place(state, domains, plan[order[placed.size()]]);
            } else {
                int last = placed.size() - 1;
                state.remove(order[last], placed.remove(last));
                domains.undo(marks.remove(last));
            }
        }

        private void place(TermState on, Domains along, int start) {
            int initiative = order[placed.size()];
            assertThat(along.fix(initiative, place(initiative, start))).isTrue();
            on.place(initiative, start);
            placed.add(start);
        }

        private int place(int initiative, int start) {
            return IntStream.range(0, problem.starts(initiative).length)
                    .filter(p -> problem.starts(initiative)[p] == start)
                    .findFirst()
                    .orElseThrow();
        }

        void check(List<int[]> plans) {
            long best = completions(plans).stream().mapToLong(term::value).min().orElseThrow();
            if (placed.size() == order.length) {
                assertThat(state.lowerBound()).as("value of %s", term).isEqualTo(best);
            } else {
                assertThat(state.lowerBound()).as("bound of %s", term).isLessThanOrEqualTo(best);
            }
            for (long limit = best - 2; limit <= best + 1; limit++) {
                assertThat(state.exceeds(limit)).isEqualTo(state.lowerBound() > limit);
            }
            assertThat(state.lowerBound()).as("restored %s", term).isEqualTo(afresh());
        }

        /** The bound of a state on which only those initiatives were ever placed that are placed now. */
        private long afresh() {
            Domains along = new Domains(problem);
            TermState fresh = state(along);
            List<Integer> starts = List.copyOf(placed);
            placed.clear();
            starts.forEach(start -> place(fresh, along, start));
            return fresh.lowerBound();
        }

        private List<int[]> completions(List<int[]> plans) {
            return plans.stream()
                    .filter(plan -> IntStream.range(0, placed.size()).allMatch(k -> plan[order[k]] == placed.get(k)))
                    .toList();
        }
    }
}
