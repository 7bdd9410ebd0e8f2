package dk.kommunestrategi.io.validering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.io.schema.Damage;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.check.ValueCheck;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Hibernate Validator finds in a strategy, a reader would have told of its document. */
@Tag("once")
class ValideringProperties {

    private final DokumentMapper<Strategi> mapper =
            new DokumentMapper<>(Strategi.class, StreamReadConstraints.defaults());

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theValidatorAndTheReaderTellTheSame(
            @ForAll("strategier") Strategi strategi, @ForAll Random random, @ForAll @IntRange(max = 8) int antal) {
        Strategi damaged = damaged(strategi, random, antal);

        assertThat(new SteadyValidator(TestValidator.VALIDATOR).validate(damaged))
                .containsExactlyInAnyOrderElementsOf(StrategiCheck.check(damaged));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void violationsBecomeTheProblemsThatTheyAre(
            @ForAll("strategier") Strategi strategi, @ForAll Random random, @ForAll @IntRange(max = 8) int antal) {
        Strategi damaged = damaged(strategi, random, antal);
        List<Problem> expected = new ArrayList<>();
        ValueCheck.check(Place.root(damaged), Strategi.class, (place, problem) -> expected.add(problem.get()));
        StrategiCheck.checkTogether(Place.root(damaged), expected::add);
        expected.removeIf(problem -> !problem.isFejl());

        List<Problem> problems = ConstraintProblems.from(TestValidator.VALIDATOR.validate(damaged));

        assertThat(problems).containsAll(expected);
        assertThat(problems)
                .extracting(Problem::getPointer)
                .containsOnlyElementsOf(
                        expected.stream().map(Problem::getPointer).toList());
    }

    private Strategi damaged(Strategi strategi, Random random, int antal) {
        JsonNode root = new JsonMapper().readTree(DokumentWriter.write(strategi, Strategi.class));
        for (int k = 0; k < antal; k++) {
            JsonNode unharmed = root.deepCopy();
            Damage.add(root, random);
            root = canBeBound(root) ? root : unharmed;
        }
        return mapper.read(root, Strategi.class);
    }

    private boolean canBeBound(JsonNode root) {
        try {
            mapper.read(root, Strategi.class);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.arbitrary();
    }
}
