package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class UniquenessCheckProperties {

    @Property
    void reportsAsManyProblemsAsThereAreRepetitions(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 9) Integer> numre) {
        Strategi strategi =
                Eksempel.strategiWith(numre.stream().map(Eksempel::initiativ).toList());

        assertThat(Findings.problems(new UniquenessCheck(), strategi))
                .hasSize(numre.size() - new HashSet<>(numre).size());
    }
}
