package dk.kommunestrategi.io.kontrol;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.vaerdi.Udfyldt;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Checks what each value must keep for itself: the constraint annotations of the model. */
final class Vaerdikontrol {

    private Vaerdikontrol() {}

    /** Returns what single values break; the rules that tie values together are left to {@code Strategikontrol}. */
    static Stream<Problem> check(Strategi strategi) {
        return Fabrik.VALIDATOR.validate(strategi).stream().map(Vaerdikontrol::problem);
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        String pointer = pointer(violation.getPropertyPath());
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Min min) {
            return Vaerdifejl.underMindste(pointer, min.value());
        }
        if (constraint instanceof Max max) {
            return Vaerdifejl.overStoerste(pointer, max.value());
        }
        if (constraint instanceof NotBlank || constraint instanceof Udfyldt) {
            return Vaerdifejl.tomTekst(pointer);
        }
        if (constraint instanceof NotEmpty) {
            return Vaerdifejl.tomListe(pointer);
        }
        if (constraint instanceof Pattern pattern) {
            return Vaerdifejl.moensterBrudt(pointer, pattern.regexp());
        }
        throw new IllegalStateException("No problem code for the constraint " + constraint);
    }

    /** In a validator's path the index of an element belongs to what follows it, in a pointer it stands for itself. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** What a violation says is said by the problem made of it. */
    private static final class UdenTekst implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** One factory for the process, made when it is first needed: making it costs more than many validations. */
    private static final class Fabrik {
        static final Validator VALIDATOR = validator();

        private static Validator validator() {
            HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new UdenTekst());
            // Strategikontrol is called directly: as problems, its findings keep their arguments and warnings.
            ConstraintMapping udenSammenhaeng = configuration.createConstraintMapping();
            udenSammenhaeng.type(Strategi.class).ignoreAnnotations(true);
            return configuration
                    .addMapping(udenSammenhaeng)
                    .buildValidatorFactory()
                    .getValidator();
        }
    }
}
