package dk.kommunestrategi.io.validering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a validator found, told as a reader of documents would. */
class ConstraintProblemsTest {

    private static final Strategi SOUND = Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .build();

    /** An object of an application, with a constraint of its own. */
    public record Anmodning(@NotBlank String navn, List<@Valid Strategi> strategier) {}

    @Test
    void aPointerLeadsFromTheObjectThatWasValidated() {
        Strategi broken = SOUND.withNavn(" ")
                .withKommune(Kommune.builder().kode("x").navn("K").build())
                .withSkala(0);
        Strategi twice = SOUND.withTemaer(tema(1), tema(2), tema(2), tema(1)).withCentre(center(), center());

        List<Problem> problems = problems(new Anmodning("Sommer", List.of(SOUND, broken, twice)));

        assertThat(problems)
                .extracting(problem -> problem.getCode() + problem.getPointer())
                .containsExactly(
                        "UGYLDIGT_FORMAT/strategier/1/kommune/kode",
                        "TOM_TEKST/strategier/1/navn",
                        "UNDER_MINDSTE/strategier/1/skala",
                        "DOBBELT_KODE/strategier/2/centre/1/kode",
                        "DOBBELT_NUMMER/strategier/2/temaer/2/nummer",
                        "DOBBELT_NUMMER/strategier/2/temaer/3/nummer");
        assertThat(problems.get(5).getRelated()).containsExactly("/strategier/2/temaer/0/nummer");
    }

    @Test
    void whatOthersDemandIsLeftToThem() {
        assertThat(problems(new Anmodning("", List.of(SOUND)))).isEmpty();
    }

    @Test
    void elementsAreToldByTheirPlacesAndKeys() {
        Strategi broken = SOUND.withKilder("Katalog", " ")
                .withPolitik(Prioriteringspolitik.builder()
                        .tidshorisonter(Map.of(Tidshorisont.KORT, Varighedsskoen.of(0, 1, 1)))
                        .build());

        assertThat(problems(broken))
                .extracting(problem -> problem.getCode() + problem.getPointer())
                .contains("TOM_TEKST/kilder/1", "UNDER_MINDSTE/politik/tidshorisonter/KORT/forventet");
    }

    @Test
    void aNumberThatMayBeAbsentIsToldAsTheNumberItIs() {
        assertThat(problems(Center.builder().kode("c").navn("C").kapacitet(-4).build()))
                .singleElement()
                .extracting(Problem::getValue)
                .hasToString("Optional[-4]");
    }

    /** Of several requests, say. */
    @Test
    void whatWasFoundTwiceIsToldOnce() {
        List<ConstraintViolation<?>> violations = new ArrayList<>(TestValidator.VALIDATOR.validate(SOUND.withNavn("")));
        violations.addAll(TestValidator.VALIDATOR.validate(SOUND.withNavn("")));

        assertThat(ConstraintProblems.from(violations)).hasSize(1);
    }

    private static List<Problem> problems(Object object) {
        return ConstraintProblems.from(TestValidator.VALIDATOR.validate(object));
    }

    private static Tema tema(int nummer) {
        return Tema.builder().nummer(nummer).navn("T").build();
    }

    private static Center center() {
        return Center.builder().kode("c").navn("C").build();
    }
}
