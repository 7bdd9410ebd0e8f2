package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class ForudsaetningCheckProperties {

    private static final int MOST = 8;

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 2000, seed = "1")
    void findsARingExactlyWhereRemovingWhoeverWaitsForNobodyGetsStuck(@ForAll("graphs") List<Initiativ> graph) {
        List<Problem> problems = problems(graph);

        assertThat(problems.isEmpty()).isEqualTo(isAcyclic(graph));
        Statistics.collect(problems.isEmpty() ? "without rings" : "with rings");
        Statistics.coverage(checker -> {
            checker.check("without rings").percentage(share -> share > 5);
            checker.check("with rings").percentage(share -> share > 5);
        });
    }

    @Property
    void namesInitiativesOfWhichEachWaitsForTheNext(@ForAll("graphs") List<Initiativ> graph) {
        for (Problem problem : problems(graph)) {
            List<Integer> ring = ring(problem);
            for (int k = 0; k < ring.size(); k++) {
                assertThat(numbered(graph, ring.get(k)).getAfhaengerAf()).contains(ring.get((k + 1) % ring.size()));
            }
        }
    }

    @Property
    void pointsAtTheDependencyFromTheLastOfTheRingToTheFirst(@ForAll("graphs") List<Initiativ> graph) {
        for (Problem problem : problems(graph)) {
            String[] steps = problem.getPointer().split("/", -1);
            Initiativ waits = graph.get(Integer.parseInt(steps[2]));
            int expectedOn = waits.getAfhaengerAf().get(Integer.parseInt(steps[4]));

            List<Integer> ring = ring(problem);
            assertThat(waits.getNummer()).isEqualTo(ring.get(ring.size() - 1));
            assertThat(expectedOn).isEqualTo(ring.get(0));
            assertThat(problem.getValue()).contains(Integer.toString(expectedOn));
        }
    }

    @Property
    void leavesNoRingOnceTheReportedDependenciesAreGone(@ForAll("graphs") List<Initiativ> graph) {
        Set<String> reported = new HashSet<>();
        problems(graph).forEach(problem -> reported.add(problem.getPointer()));

        List<Initiativ> mended = new ArrayList<>();
        for (int k = 0; k < graph.size(); k++) {
            List<Integer> back = new ArrayList<>();
            for (int f = 0; f < graph.get(k).getAfhaengerAf().size(); f++) {
                if (!reported.contains(Problem.pointer("initiativer", k, "afhaengerAf", f))) {
                    back.add(graph.get(k).getAfhaengerAf().get(f));
                }
            }
            mended.add(graph.get(k).withAfhaengerAf(back));
        }

        assertThat(isAcyclic(mended)).isTrue();
    }

    @Property
    void tellsNoProblemTwice(@ForAll("graphs") List<Initiativ> graph) {
        assertThat(problems(graph)).doesNotHaveDuplicates();
    }

    /** Initiatives in any order, with any prerequisites: themselves, repeated ones and unknown ones among them. */
    @Provide
    Arbitrary<List<Initiativ>> graphs() {
        Arbitrary<List<Integer>> numre = Arbitraries.integers()
                .between(1, MOST)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST)
                .uniqueElements();
        Arbitrary<List<Integer>> forudsaetninger =
                Arbitraries.integers().between(1, MOST).list().ofMaxSize(2);
        return numre.flatMap(chosen -> forudsaetninger
                .list()
                .ofSize(chosen.size())
                .map(alle -> {
                    List<Initiativ> graph = new ArrayList<>();
                    for (int k = 0; k < chosen.size(); k++) {
                        graph.add(initiativ(chosen.get(k)).withAfhaengerAf(alle.get(k)));
                    }
                    return graph;
                }));
    }

    /** The oracle: there is no ring if and only if all can be removed, each once it waits for nobody who is left. */
    private static boolean isAcyclic(List<Initiativ> graph) {
        List<Initiativ> back = new ArrayList<>(graph);
        boolean removed = true;
        while (removed) {
            List<Integer> numre = back.stream().map(Initiativ::getNummer).toList();
            removed = back.removeIf(
                    initiativ -> initiativ.getAfhaengerAf().stream().noneMatch(numre::contains));
        }
        return back.isEmpty();
    }

    private static List<Problem> problems(List<Initiativ> graph) {
        return Findings.problems(new ForudsaetningCheck(), strategiWith(graph));
    }

    private static List<Integer> ring(Problem problem) {
        return Arrays.stream(problem.getArguments().get(0).toString().split(", ", -1))
                .map(Integer::valueOf)
                .toList();
    }

    private static Initiativ numbered(List<Initiativ> graph, int nummer) {
        return graph.stream()
                .filter(initiativ -> initiativ.getNummer() == nummer)
                .findFirst()
                .orElseThrow();
    }
}
