package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsvirkning;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Durations that follow upon each other are told together where the same is to be told of them, and only there. */
class VippepunktTest {

    /** Of initiative 1, on which another one waits: two and three half-years call for other plans, four to eight for none. */
    private final List<Varighedsvirkning> hinges = new Begrunder(Planner.standard())
            .foelsomhed(Planner.standard().plan(FoelsomhedstekstTest.strategi(Varighedssyn.FORVENTET, 8)))
            .vippepunkter();

    @Test
    void whatIsTheSameIsOne() {
        assertThat(Vippepunkt.of(hinges))
                .extracting(point -> point.first().getVarighed() + "-" + point.varighed())
                .containsExactly("2-2", "3-3", "4-8");
    }

    @Test
    void whatLiesBetweenWouldBeToldToo() {
        List<Varighedsvirkning> withGap = new ArrayList<>(hinges);
        withGap.removeIf(hinge -> hinge.getVarighed() == 6);

        assertThat(Vippepunkt.of(withGap))
                .extracting(point -> point.first().getVarighed() + "-" + point.varighed())
                .containsExactly("2-2", "3-3", "4-5", "7-8");
    }
}
