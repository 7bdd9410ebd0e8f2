package dk.kommunestrategi.io.reading.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.io.schema.Damage;
import dk.kommunestrategi.model.Sammenhaeng;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader finds the constraint violations that a validator of Jakarta Validation finds, and no others. */
@Tag("once")
class ValueConstraintsProperties {

    private static final Set<Problemkode> ABOUT_SINGLE_VALUES = EnumSet.of(
            Problemkode.UNDER_MINDSTE,
            Problemkode.OVER_STOERSTE,
            Problemkode.TOM_TEKST,
            Problemkode.TOM_LISTE,
            Problemkode.UGYLDIGT_FORMAT,
            Problemkode.UKENDT_VERSION);

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final JsonMapper JSON = new JsonMapper();

    private final DokumentMapper<Strategi> mapper =
            new DokumentMapper<>(Strategi.class, StreamReadConstraints.defaults());

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theReaderFindsWhatAValidatorFinds(
            @ForAll("strategier") Strategi strategi, @ForAll Random random, @ForAll @IntRange(max = 8) int antal) {
        JsonNode root = JSON.readTree(DokumentWriter.write(strategi, Strategi.class));
        Strategi damaged = strategi;
        for (int k = 0; k < antal; k++) {
            JsonNode changed = root.deepCopy();
            Damage.add(changed, random);
            Optional<Strategi> bound = bound(changed);
            damaged = bound.orElse(damaged);
            root = bound.isPresent() ? changed : root;
        }

        ProblemCollector problems = new ProblemCollector(1_000);
        StrategiCheck.check(damaged, Set.of(), problems::offer);

        assertThat(problems.shown().stream()
                        .filter(problem -> ABOUT_SINGLE_VALUES.contains(problem.getCode()))
                        .map(Problem::getPointer))
                .as(root.toString())
                .containsExactlyInAnyOrderElementsOf(VALIDATOR.validate(damaged).stream()
                        .filter(violation ->
                                !(violation.getConstraintDescriptor().getAnnotation() instanceof Sammenhaeng))
                        .map(ValueConstraintsProperties::pointer)
                        .collect(Collectors.toSet()));
    }

    private Optional<Strategi> bound(JsonNode root) {
        try {
            return Optional.of(mapper.read(root, Strategi.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** In a validator's path the index or key of an element belongs to what follows it, in a pointer it stands for itself. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.arbitrary();
    }
}
