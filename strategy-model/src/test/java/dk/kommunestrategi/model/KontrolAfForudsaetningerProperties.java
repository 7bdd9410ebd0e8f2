package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiMed;
import static org.assertj.core.api.Assertions.assertThat;

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

class KontrolAfForudsaetningerProperties {

    private static final int FLEST = 8;

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 2000, seed = "1")
    void findsARingExactlyWhereRemovingWhoeverWaitsForNobodyGetsStuck(@ForAll("grafer") List<Initiativ> graf) {
        List<Problem> problems = problems(graf);

        assertThat(problems.isEmpty()).isEqualTo(isAcyclic(graf));
        Statistics.collect(problems.isEmpty() ? "without rings" : "with rings");
        Statistics.coverage(checker -> {
            checker.check("without rings").percentage(share -> share > 5);
            checker.check("with rings").percentage(share -> share > 5);
        });
    }

    @Property
    void namesInitiativesOfWhichEachWaitsForTheNext(@ForAll("grafer") List<Initiativ> graf) {
        for (Problem problem : problems(graf)) {
            List<Integer> ring = ring(problem);
            for (int k = 0; k < ring.size(); k++) {
                assertThat(numbered(graf, ring.get(k)).getAfhaengerAf()).contains(ring.get((k + 1) % ring.size()));
            }
        }
    }

    @Property
    void pointsAtTheDependencyFromTheLastOfTheRingToTheFirst(@ForAll("grafer") List<Initiativ> graf) {
        for (Problem problem : problems(graf)) {
            String[] steps = problem.getPointer().split("/", -1);
            Initiativ venter = graf.get(Integer.parseInt(steps[2]));
            int ventesPaa = venter.getAfhaengerAf().get(Integer.parseInt(steps[4]));

            List<Integer> ring = ring(problem);
            assertThat(venter.getNummer()).isEqualTo(ring.get(ring.size() - 1));
            assertThat(ventesPaa).isEqualTo(ring.get(0));
            assertThat(problem.getValue()).contains(Integer.toString(ventesPaa));
        }
    }

    @Property
    void leavesNoRingOnceTheReportedDependenciesAreGone(@ForAll("grafer") List<Initiativ> graf) {
        Set<String> meldte = new HashSet<>();
        problems(graf).forEach(problem -> meldte.add(problem.getPointer()));

        List<Initiativ> rettet = new ArrayList<>();
        for (int k = 0; k < graf.size(); k++) {
            List<Integer> tilbage = new ArrayList<>();
            for (int f = 0; f < graf.get(k).getAfhaengerAf().size(); f++) {
                if (!meldte.contains(Problem.pointer("initiativer", k, "afhaengerAf", f))) {
                    tilbage.add(graf.get(k).getAfhaengerAf().get(f));
                }
            }
            rettet.add(graf.get(k).withAfhaengerAf(tilbage));
        }

        assertThat(isAcyclic(rettet)).isTrue();
    }

    /** Initiatives in any order, with any prerequisites: themselves, repeated ones and unknown ones among them. */
    @Provide
    Arbitrary<List<Initiativ>> grafer() {
        Arbitrary<List<Integer>> numre = Arbitraries.integers()
                .between(1, FLEST)
                .list()
                .ofMinSize(1)
                .ofMaxSize(FLEST)
                .uniqueElements();
        Arbitrary<List<Integer>> forudsaetninger =
                Arbitraries.integers().between(1, FLEST).list().ofMaxSize(2);
        return numre.flatMap(valgte -> forudsaetninger
                .list()
                .ofSize(valgte.size())
                .map(alle -> {
                    List<Initiativ> graf = new ArrayList<>();
                    for (int k = 0; k < valgte.size(); k++) {
                        graf.add(initiativ(valgte.get(k)).withAfhaengerAf(alle.get(k)));
                    }
                    return graf;
                }));
    }

    /** The oracle: there is no ring if and only if all can be removed, each once it waits for nobody who is left. */
    private static boolean isAcyclic(List<Initiativ> graf) {
        List<Initiativ> tilbage = new ArrayList<>(graf);
        boolean fjernet = true;
        while (fjernet) {
            List<Integer> numre = tilbage.stream().map(Initiativ::getNummer).toList();
            fjernet = tilbage.removeIf(
                    initiativ -> initiativ.getAfhaengerAf().stream().noneMatch(numre::contains));
        }
        return tilbage.isEmpty();
    }

    private static List<Problem> problems(List<Initiativ> graf) {
        return Fund.problems(new KontrolAfForudsaetninger(), strategiMed(graf));
    }

    private static List<Integer> ring(Problem problem) {
        return Arrays.stream(problem.getArguments().get(0).toString().split(", ", -1))
                .map(Integer::valueOf)
                .toList();
    }

    private static Initiativ numbered(List<Initiativ> graf, int nummer) {
        return graf.stream()
                .filter(initiativ -> initiativ.getNummer() == nummer)
                .findFirst()
                .orElseThrow();
    }
}
