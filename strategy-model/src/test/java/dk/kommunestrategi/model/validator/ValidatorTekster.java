package dk.kommunestrategi.model.validator;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.law.ModelClasses;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Severity;
import dk.kommunestrategi.model.problem.Subject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The messages of violations as they stand in the property files. */
public final class ValidatorTekster {

    public static final Properties DANISH = read("/ContributorValidationMessages_da.properties");
    public static final Properties ENGLISH = read("/ContributorValidationMessages.properties");

    private ValidatorTekster() {}

    public static String danish(String key) {
        return Objects.requireNonNull(DANISH.getProperty(key), key);
    }

    public static String english(String key) {
        return Objects.requireNonNull(ENGLISH.getProperty(key), key);
    }

    /** Returns the errors that the classes of the rules mention, and which can therefore become violations. */
    public static Set<Problemkode> fejlOfTheChecks() {
        return ModelClasses.ALLE.stream()
                .filter(type -> type.getName().matches("dk.kommunestrategi.model\\.[\\w.]*Check(\\$.*)?"))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(Problemkode.class))
                .map(field -> Problemkode.valueOf(field.getName()))
                .filter(code -> code.getSeverity() == Severity.FEJL && code.getSubject() != Subject.PORTEFOELJE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Problemkode.class)));
    }

    public static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Strategi.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
