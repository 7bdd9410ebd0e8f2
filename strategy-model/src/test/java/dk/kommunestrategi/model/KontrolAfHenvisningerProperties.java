package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiMed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KontrolAfHenvisningerProperties {

    @Property
    void reportsEachUnknownReferenceAndEachRepetitionAndNothingElse(
            @ForAll Set<@IntRange(min = 1, max = 9) Integer> kendte,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 9) Integer> henvisninger) {
        Strategi strategi = strategiMed(initiativ(1).withTemaer(henvisninger))
                .withTemaer(kendte.stream().map(Eksempel::tema).toList());

        assertThat(count(strategi, Problemkode.UKENDT_TEMA))
                .isEqualTo(henvisninger.stream()
                        .filter(tema -> !kendte.contains(tema))
                        .count());
        assertThat(count(strategi, Problemkode.DOBBELT_HENVISNING))
                .isEqualTo(henvisninger.size() - new HashSet<>(henvisninger).size());
    }

    private static long count(Strategi strategi, Problemkode code) {
        return Fund.problems(new KontrolAfHenvisninger(), strategi).stream()
                .filter(problem -> problem.getCode() == code)
                .count();
    }
}
