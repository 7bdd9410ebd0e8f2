package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.rolle;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReferencelinjeCheckTest {

    private static Rolle reporting(int kode, int to) {
        return Rolle.builder().from(rolle("r" + kode)).refererTil("r" + to).build();
    }

    @Test
    void aRingIsToldOnceWithAllThatAreInIt() {
        Strategi strategi =
                strategi().withRoller(reporting(0, 1), reporting(1, 2), reporting(2, 3), reporting(3, 1), rolle("r4"));

        List<Problem> problems = Findings.problems(new ReferencelinjeCheck(), strategi);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.getPointer()).isEqualTo("/roller/3/refererTil");
            assertThat(problem.getRelated()).containsExactly("/roller/1/refererTil", "/roller/2/refererTil");
            assertThat(problem.getMessage(Sprog.DANSK))
                    .isEqualTo("Rollerne refererer til hinanden i ring: Rolle r1, Rolle r2, Rolle r3.");
        });
    }

    @Property(tries = 300)
    void thereAreAsManyAsRolesThatComeBackToThemselvesSay(
            @ForAll @Size(max = 8) List<@IntRange(min = -1, max = 7) Integer> lines) {
        List<Rolle> roller = IntStream.range(0, lines.size())
                .mapToObj(k -> lines.get(k) < 0 ? rolle("r" + k) : reporting(k, lines.get(k)))
                .toList();

        assertThat(Findings.problems(new ReferencelinjeCheck(), strategi().withRoller(roller)))
                .hasSize(rings(lines));
    }

    /** Whoever comes back to itself in as many steps as there are roles is in a ring; of each the first counts. */
    private static int rings(List<Integer> lines) {
        List<Integer> counted = new ArrayList<>();
        int rings = 0;
        for (int start = 0; start < lines.size(); start++) {
            List<Integer> passed = new ArrayList<>();
            int at = start;
            for (int step = 0; step < lines.size() && at >= 0 && at < lines.size(); step++) {
                at = lines.get(at);
                passed.add(at);
                if (at == start) {
                    rings += counted.contains(start) ? 0 : 1;
                    counted.addAll(passed);
                    break;
                }
            }
        }
        return rings;
    }
}
