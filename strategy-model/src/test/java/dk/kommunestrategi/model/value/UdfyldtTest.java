package dk.kommunestrategi.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UdfyldtTest {

    private final UdfyldtValidator validator = new UdfyldtValidator();

    @Test
    void aTextThatIsAbsentIsNotEmpty() {
        assertThat(validator.isValid(null, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aTextThatIsPresentMayNotBeBlank(String tekst) {
        assertThat(validator.isValid(tekst, null)).isFalse();
    }

    @Test
    void aTextWithSomethingInItIsFilledIn() {
        assertThat(validator.isValid(" x ", null)).isTrue();
    }
}
