package dk.kommunestrategi.io.reading.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemCollectorTest {

    /** Two of them have as many characters as there is room for. */
    private static final String HALF = "/" + "x".repeat((1 << 23) - 1);

    private final ProblemCollector collector = new ProblemCollector(3);

    @Test
    void errorsComeFirstAndTakeTheRoomOfWarnings() {
        for (int k = 1; k <= 4; k++) {
            collector.add(advarsel("/advarsel/" + k));
        }
        assertThat(collector.hasFejl()).isFalse();
        collector.add(fejl("/fejl/1"));
        collector.add(fejl("/fejl/2"));

        assertThat(collector.hasFejl()).isTrue();
        assertThat(collector.shown())
                .extracting(Problem::getPointer)
                .containsExactly("/fejl/1", "/fejl/2", "/advarsel/1");
        assertThat(collector.leftOut()).isEqualTo(3);
    }

    @Test
    void anErrorIsNotMadeWhereThereIsNoRoomForIt() {
        assertThat(collector.offer(() -> fejl("/1"))).isTrue();
        assertThat(collector.offer(() -> fejl("/2"))).isTrue();
        assertThat(collector.isFull()).isFalse();
        assertThat(collector.offer(() -> fejl("/3"))).isFalse();
        assertThat(collector.isFull()).isTrue();
        assertThat(collector.offer(() -> {
                    throw new AssertionError("made");
                }))
                .isFalse();
        collector.add(fejl("/5"));

        assertThat(collector.shown()).extracting(Problem::getPointer).containsExactly("/1", "/2", "/3");
        assertThat(collector.leftOut()).isEqualTo(2);
    }

    @Test
    void longPointersTakeMoreRoomErrorsAndWarningsEachOfTheirOwn() {
        ProblemCollector many = new ProblemCollector(1_000);
        for (int k = 0; k < 3; k++) {
            many.add(advarsel(HALF));
            assertThat(many.isFull()).isFalse();
        }
        assertThat(many.leftOut()).isEqualTo(1);
        for (int k = 0; k < 3; k++) {
            many.add(fejl(HALF));
            assertThat(many.isFull()).isEqualTo(k > 0);
        }

        assertThat(many.shown()).filteredOn(Problem::isFejl).hasSize(2);
        assertThat(many.leftOut()).isEqualTo(2);
    }

    @Test
    void itKnowsWhichErrorsItHasButNotWhichWarnings() {
        collector.add(fejl("/fejl"));
        collector.add(advarsel("/advarsel"));

        assertThat(collector.hasAnyOf(Set.of(Problemkode.TOM_LISTE, Problemkode.MANGLER)))
                .isTrue();
        assertThat(collector.hasAnyOf(Set.of(Problemkode.MANGLER))).isFalse();
        assertThat(collector.hasAnyOf(Set.of(Problemkode.KILDE_FLERTYDIG))).isFalse();
    }

    private static Problem fejl(String pointer) {
        return Problem.of(Problemkode.TOM_LISTE, pointer, "kilder").build();
    }

    private static Problem advarsel(String pointer) {
        return Problem.of(Problemkode.KILDE_FLERTYDIG, pointer, "a", "b", "c", "d")
                .build();
    }
}
