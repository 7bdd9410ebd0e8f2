package dk.kommunestrategi.rules.regel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.regel.WeightedSum.Part;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Criteria weighed together count as often as they weigh, and costs of starts are one term however many they were. */
class WeightedSumProperties {

    /** A term by its formula: a factor times all starts, or times the last one. */
    private record Led(boolean alleStarter, int factor, int vaegt) {

        long vaerdi(int[] starts) {
            return (long) factor
                    * (alleStarter
                            ? Arrays.stream(starts).sum()
                            : Arrays.stream(starts).max().orElseThrow());
        }

        Part part() {
            CustomTerm last = this::vaerdi;
            return new Part(alleStarter ? new StartCosts((i, h) -> (long) factor * h) : last, vaegt);
        }
    }

    @Property
    void everyTermCountsAsOftenAsItWeighs(
            @ForAll("led") List<Led> led, @ForAll @Size(3) List<@IntRange(max = 9) Integer> starter) {
        int[] starts = starter.stream().mapToInt(start -> start).toArray();
        long expected = 0;
        for (Led own : led) {
            for (int gang = 0; gang < own.vaegt(); gang++) {
                expected += own.vaerdi(starts);
            }
        }

        assertThat(WeightedSum.of(parts(led)).value(starts)).isEqualTo(expected);
    }

    @Property
    void onlyCostsOfStartsThatAreSeveralAreMadeOne(@ForAll("led") List<Led> led) {
        List<Part> parts = parts(led);
        List<Part> andre =
                parts.stream().filter(part -> part.term() instanceof CustomTerm).toList();

        Term sum = WeightedSum.of(parts);

        if (parts.size() - andre.size() < 2) {
            assertThat(sum).isEqualTo(new WeightedSum(parts));
        } else if (andre.isEmpty()) {
            assertThat(sum).isInstanceOf(StartCosts.class);
        } else {
            assertThat(sum)
                    .isInstanceOfSatisfying(
                            WeightedSum.class,
                            several -> assertThat(several.parts())
                                    .hasSize(andre.size() + 1)
                                    .containsAll(andre));
        }
    }

    private static List<Part> parts(List<Led> led) {
        return led.stream().map(Led::part).toList();
    }

    @Provide
    Arbitrary<List<Led>> led() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 9))
                .as(Led::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
