package dk.kommunestrategi.model.value;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Udfyldt}. Called by validators, not by applications. */
public final class UdfyldtValidator implements ConstraintValidator<Udfyldt, String> {

    /** For the validator, which creates constraint validators itself. */
    public UdfyldtValidator() {}

    @Override
    public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
        return tekst == null || !tekst.isBlank();
    }
}
