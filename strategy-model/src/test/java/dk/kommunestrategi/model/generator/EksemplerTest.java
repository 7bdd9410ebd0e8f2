package dk.kommunestrategi.model.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Test;

class EksemplerTest {

    @Test
    void aSeedAlwaysGivesTheSameStrategies() {
        List<Strategi> strategier = Eksempler.strategier(42, 12);

        assertThat(strategier).hasSize(12).isEqualTo(Eksempler.strategier(42, 12));
        assertThat(Eksempler.strategier(42, 5)).isEqualTo(strategier.subList(0, 5));
        assertThat(Eksempler.strategier(43, 12)).isNotEqualTo(strategier);
        assertThat(strategier)
                .doesNotHaveDuplicates()
                .allMatch(strategi -> StrategiCheck.check(strategi).stream().noneMatch(Problem::isFejl));
    }

    @Test
    void aCapacityIsStatedWhereThatIsAskedFor() {
        assertThat(Eksempler.strategier(Kind.KAPACITETSBEGRAENSET, 1, 5))
                .allMatch(strategi -> strategi.getCentre().stream()
                        .allMatch(center -> center.getKapacitet().isPresent()));
    }

    @Example
    void propertiesMayAskForThemToo() {
        assertThat(Eksempler.strategier(42, 2)).hasSize(2);
    }
}
