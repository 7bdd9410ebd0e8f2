package dk.kommunestrategi.rules.planlaegning.search.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.request.Crowded;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.Sample;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is concluded and what is learned holds in every plan, and for the reason that is told. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class InferenceProperties {

    private static final int STEPS = 40;

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noStartIsRuledOutThatSomePlanUses(@ForAll PlanRequest asked, @ForAll Random random) {
        Walk walk = new Walk(random.nextInt(3) == 0 ? asked : Crowded.of(random), random);

        int deadEnds = walk.run();

        Statistics.label("dead ends learned from")
                .collect(Math.min(deadEnds, 3))
                .coverage(coverage -> coverage.check(3).percentage(share -> share > 2));
    }

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aPlanIsFoundWhereThereIsOne(@ForAll PlanRequest asked, @ForAll Random random) {
        Sample sample = Sample.of(random.nextInt(3) == 0 ? asked : Crowded.of(random));
        CompiledProblem problem = sample.problem();
        Assume.that(!problem.isImpossible());
        ConflictDrivenSearch search = new ConflictDrivenSearch(problem);

        assertThat(search.run(Budget.ofSteps(Long.MAX_VALUE))).isTrue();

        List<int[]> plans = sample.plansWithoutFramesAndChoices();
        Statistics.label("plans")
                .collect(plans.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        assertThat(search.found().isPresent()).isEqualTo(!plans.isEmpty());
        search.found().ifPresent(found -> assertThat(plans).anyMatch(plan -> Arrays.equals(plan, found)));
    }

    /** A walk through the search's tree in which all is looked at. */
    private static final class Walk {
        private final CompiledProblem problem;
        private final List<int[]> plans;
        private final Random random;
        private final Inference inference;
        private final Trail trail;
        private final Activities activities;
        private final ConflictAnalysis analysis;
        private final List<Integer> tried = new ArrayList<>();

        Walk(PlanRequest request, Random random) {
            Sample sample = Sample.of(request);
            this.problem = sample.problem();
            Assume.that(!problem.isImpossible());
            this.plans = sample.plansWithoutFramesAndChoices();
            this.random = random;
            this.inference = new Inference(problem);
            this.trail = inference.trail();
            this.activities = new Activities(trail.thresholds());
            this.analysis = new ConflictAnalysis(trail, inference.clauses(), activities, problem.size());
        }

        /** Goes so far, or until it shows that there is no plan; returns how often there was something to learn. */
        int run() {
            boolean isPossible = inference.begin();
            int deadEnds = 0;
            check(isPossible);
            for (int step = 0; step < STEPS && (isPossible || trail.level() > 0); step++) {
                deadEnds += isPossible ? 0 : 1;
                isPossible = isPossible ? goOn() : learn();
                check(isPossible);
            }
            return deadEnds;
        }

        /** Tries something; where nothing is open any more, goes back first. */
        private boolean goOn() {
            List<Integer> open = open();
            if (open.isEmpty() && trail.level() > 0) {
                int level = random.nextInt(trail.level());
                inference.undo(level, activities);
                tried.subList(level, tried.size()).clear();
                open = open();
            }
            if (open.isEmpty()) {
                return true;
            }
            int literal = 2 * open.get(random.nextInt(open.size())) + random.nextInt(2);
            tried.add(literal);
            return inference.descend(literal);
        }

        private List<Integer> open() {
            return IntStream.range(0, trail.thresholds())
                    .filter(trail::isOpen)
                    .boxed()
                    .toList();
        }

        private boolean learn() {
            assertThat(analysis.conflictLevel()).isEqualTo(trail.level());
            Clause clause = analysis.learn();
            assertThat(clause.literals()).doesNotHaveDuplicates();
            assertThat(Arrays.stream(clause.literals())).allMatch(trail::isFalse);
            assertThat(plans)
                    .allMatch(plan -> Arrays.stream(clause.literals()).anyMatch(literal -> holds(literal, plan)));
            tried.subList(analysis.target(), tried.size()).clear();
            boolean isPossible = inference.resume(analysis.target(), clause, activities);
            assertThat(trail.level()).isEqualTo(tried.size());
            assertThat(trail.isTrue(clause.literals()[0])).isTrue();
            return isPossible;
        }

        /** All plans in which what was tried holds are left, and each conclusion follows from its reason. */
        private void check(boolean isPossible) {
            List<int[]> left = plans.stream()
                    .filter(plan -> tried.stream().allMatch(literal -> holds(literal, plan)))
                    .toList();
            if (!isPossible) {
                assertThat(left).isEmpty();
                checkReason(trail.conflictReason(), trail.conflict(), trail.size());
            }
            for (int entry = 0; entry < trail.size(); entry++) {
                int known = trail.literal(entry);
                assertThat(left).allMatch(plan -> holds(known, plan));
                if (trail.reason(entry) != Reason.TRIED) {
                    checkReason(trail.reason(entry), known, entry);
                    checkReason(trail.reason(entry), weaker(entry), entry);
                }
            }
        }

        /** Something that became known with an entry and says no more than it does. */
        private int weaker(int entry) {
            int literal = trail.literal(entry);
            int place = trail.place(literal);
            int before = trail.before(entry);
            int i = trail.initiative(literal);
            return Trail.isAtLeast(literal)
                    ? trail.atLeast(i, before + 1 + random.nextInt(place - before))
                    : trail.below(i, place + random.nextInt(before - place + 1));
        }

        private void checkReason(Reason reason, int literal, int position) {
            List<Integer> because = new ArrayList<>();
            reason.explain(literal, position, because::add);
            assertThat(because).allMatch(each -> trail.wasTrue(each, position));
            assertThat(plans)
                    .allMatch(plan -> holds(literal, plan) || because.stream().anyMatch(each -> !holds(each, plan)));
        }

        private boolean holds(int literal, int[] plan) {
            if (literal < 0) {
                return literal == Trail.TRUE;
            }
            int start = plan[trail.initiative(literal)];
            int bound = problem.starts(trail.initiative(literal))[trail.place(literal)];
            return Trail.isAtLeast(literal) ? start >= bound : start < bound;
        }
    }
}
