package dk.kommunestrategi.model.generator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;

class FreshGeneratorsProperties {

    @Property(tries = 1)
    void noGeneratorIsLookedFor() {
        Arbitrary<Integer> numbers = Arbitraries.integers();

        assertThat(numbers.generator(1, false)).isNotSameAs(numbers.generator(1, false));
    }
}
