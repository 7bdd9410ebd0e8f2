package dk.kommunestrategi.model.validator;

import dk.kommunestrategi.model.Strategi;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The validator that an application gets which configures nothing, on a Danish and on an English machine. */
public final class DefaultValidator {

    public static final Validator DANSK = onAMachineThatSpeaks("da");
    public static final Validator ENGELSK = onAMachineThatSpeaks("en");

    private DefaultValidator() {}

    /** Returns the violations in Danish and in English, one line each: where, what, what. */
    public static List<String> lines(Strategi strategi) {
        Set<ConstraintViolation<Strategi>> english = ENGELSK.validate(strategi);
        return DANSK.validate(strategi).stream()
                .map(danish -> danish.getPropertyPath() + ": " + danish.getMessage() + " / "
                        + counterpart(danish, english).getMessage())
                .sorted()
                .toList();
    }

    /** Returns where the violations are and, without braces, which message each has. */
    public static List<String> keys(Strategi strategi) {
        return DANSK.validate(strategi).stream()
                .map(violation -> violation.getPropertyPath() + ": "
                        + violation.getMessageTemplate().replaceAll("[{}]", ""))
                .sorted()
                .toList();
    }

    private static ConstraintViolation<Strategi> counterpart(
            ConstraintViolation<Strategi> danish, Set<ConstraintViolation<Strategi>> english) {
        return english.stream()
                .filter(violation -> violation
                                .getPropertyPath()
                                .toString()
                                .equals(danish.getPropertyPath().toString())
                        && violation.getMessageTemplate().equals(danish.getMessageTemplate()))
                .findFirst()
                .orElseThrow();
    }

    private static Validator onAMachineThatSpeaks(String sprog) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(sprog));
            return Validation.buildDefaultValidatorFactory().getValidator();
        } finally {
            Locale.setDefault(before);
        }
    }
}
