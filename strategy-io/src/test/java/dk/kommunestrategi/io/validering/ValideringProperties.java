package dk.kommunestrategi.io.validering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.io.schema.Damage;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.check.ValueCheck;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
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

/** What Hibernate Validator finds in a strategy, a reader would have told of its document. */
@Tag("once")
class ValideringProperties {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final DokumentMapper<Strategi> mapper =
            new DokumentMapper<>(Strategi.class, StreamReadConstraints.defaults());

    /** An object of an application, with a constraint of its own. */
    public record Anmodning(@NotBlank String navn, List<@Valid Strategi> strategier) {}

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theValidatorAndTheReaderTellTheSame(
            @ForAll("strategier") Strategi strategi, @ForAll Random random, @ForAll @IntRange(max = 8) int antal) {
        Strategi damaged = damaged(strategi, random, antal);

        assertThat(new SteadyValidator(VALIDATOR).validate(damaged))
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

        List<Problem> problems = ConstraintProblems.from(VALIDATOR.validate(damaged));

        assertThat(problems).containsAll(expected);
        assertThat(problems)
                .extracting(Problem::getPointer)
                .containsOnlyElementsOf(
                        expected.stream().map(Problem::getPointer).toList());
    }

    @Example
    void aPointerLeadsFromTheObjectThatWasValidated() {
        Strategi strategi = Strategi.builder()
                .navn(" ")
                .kommune(Kommune.builder().kode("x").navn("K").build())
                .build();
        Strategi other = strategi.withNavn("S")
                .withKommune(Kommune.builder().kode("0999").navn("K").build());

        List<Problem> problems = ConstraintProblems.from(VALIDATOR.validate(
                new Anmodning("", List.of(other, strategi.withSkala(0), other.withTemaer(tema(), tema())))));

        assertThat(problems)
                .extracting(problem -> problem.getCode() + problem.getPointer())
                .containsExactly(
                        "UGYLDIGT_FORMAT/strategier/1/kommune/kode",
                        "TOM_TEKST/strategier/1/navn",
                        "UNDER_MINDSTE/strategier/1/skala",
                        "DOBBELT_NUMMER/strategier/2/temaer/1/nummer");
        assertThat(problems.get(3).getRelated()).containsExactly("/strategier/2/temaer/0/nummer");
    }

    /** Twenty thousand blank texts: asked all at once, what is found would be compared with all that was found before. */
    @Example
    void whatIsHostileIsAskedAboutInPieces() {
        List<Integer> sizes = new ArrayList<>();
        Strategi hostile = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .addAllKilder(Collections.nCopies(20_000, " "))
                .build();

        List<Problem> few = new SteadyValidator(counting(sizes), 100).validate(hostile);
        int asked = sizes.size();
        List<Problem> all = new SteadyValidator(counting(sizes), 50_000).validate(hostile);

        assertThat(few).hasSize(101).last().extracting(Problem::getCode).isEqualTo(Problemkode.FLERE_PROBLEMER);
        assertThat(asked).isLessThan(40);
        assertThat(all).hasSize(20_000).extracting(Problem::getPointer).contains("/kilder/0", "/kilder/19999");
        assertThat(sizes).allMatch(size -> size <= 64);
    }

    @Example
    void onlyTheModelIsAskedAbout() {
        assertThatThrownBy(() -> new SteadyValidator(VALIDATOR).validate("en tekst"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Tema tema() {
        return Tema.builder().nummer(1).navn("T").build();
    }

    private static Validator counting(List<Integer> sizes) {
        return (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> {
                    try {
                        Object found = method.invoke(VALIDATOR, arguments);
                        if (found instanceof Set<?> violations) {
                            sizes.add(violations.size());
                        }
                        return found;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
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
