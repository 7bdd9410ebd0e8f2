package vendor.validator;

import dk.kommunestrategi.model.Strategi;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;

/** Judges strategies as the application judges everything else: by the validator that the platform gives it. */
public final class Check {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    List<String> places(Strategi strategi) {
        return validator.validate(strategi).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(String::valueOf)
                .sorted()
                .toList();
    }
}
