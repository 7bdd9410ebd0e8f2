package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReferenceCheckProperties {

    @Property
    void reportsEachUnknownReferenceAndEachRepetitionAndNothingElse(
            @ForAll Set<@IntRange(min = 1, max = 9) Integer> known,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 9) Integer> references) {
        Strategi strategi = strategiWith(initiativ(1).withTemaer(references))
                .withTemaer(known.stream().map(Eksempel::tema).toList());

        assertThat(count(strategi, Problemkode.UKENDT_TEMA))
                .isEqualTo(references.stream()
                        .filter(tema -> !known.contains(tema))
                        .count());
        assertThat(count(strategi, Problemkode.DOBBELT_HENVISNING))
                .isEqualTo(references.size() - new HashSet<>(references).size());
    }

    private static long count(Strategi strategi, Problemkode code) {
        return Findings.problems(new ReferenceCheck(), strategi).stream()
                .filter(problem -> problem.getCode() == code)
                .count();
    }
}
