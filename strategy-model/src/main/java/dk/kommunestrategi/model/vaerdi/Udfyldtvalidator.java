package dk.kommunestrategi.model.vaerdi;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Udfyldt}. Called by validators, not by applications. */
public final class Udfyldtvalidator implements ConstraintValidator<Udfyldt, String> {

    /** For the validator, which creates constraint validators itself. */
    public Udfyldtvalidator() {}

    @Override
    public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
        return tekst == null || !tekst.isBlank();
    }
}
