package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class UdfyldtTest {

    @Test
    void aTextThatIsAbsentIsNotEmpty() {
        assertThat(violations(Tema.builder().nummer(1).navn("Bolig").build())).isEmpty();
    }

    @Test
    void aTextThatIsPresentMayNotBeBlank() {
        assertThat(violations(Tema.builder()
                        .nummer(1)
                        .navn("Bolig")
                        .beskrivelse(" \t\n")
                        .build()))
                .containsExactly("beskrivelse");
    }

    private static Stream<String> violations(Tema tema) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(tema).stream()
                    .map(ConstraintViolation::getPropertyPath)
                    .map(Object::toString);
        }
    }
}
