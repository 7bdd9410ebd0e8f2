package dk.kommunestrategi.io.validering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is wrong is told where it stands, as of documents, and as much as there is room for. */
class SteadyValidatorTest {

    private static final Strategi SOUND = Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .build();

    private final SteadyValidator validator = new SteadyValidator(TestValidator.VALIDATOR);

    @Test
    void ofWhatIsSoundNothingIsTold() {
        assertThat(validator.validate(SOUND)).isEmpty();
    }

    /** In the property itself, what it holds, a list, a map, and what may be absent. */
    @Test
    void everyValueIsToldWhereItStands() {
        Strategi broken = SOUND.withNavn(" ")
                .withKommune(Kommune.builder().kode("x").navn("K").build())
                .withKilder("Katalog", "")
                .withTemaer(tema(1, "T"), tema(2, " "))
                .withPolitik(Prioriteringspolitik.builder()
                        .tidshorisonter(Map.of(Tidshorisont.KORT, Varighedsskoen.of(1, 1, 0)))
                        .build());

        assertThat(shown(validator.validate(broken)))
                .contains(
                        "TOM_TEKST /navn ",
                        "UGYLDIGT_FORMAT /kommune/kode x",
                        "TOM_TEKST /kilder/1 ",
                        "TOM_TEKST /temaer/1/navn ",
                        "UNDER_MINDSTE /politik/tidshorisonter/KORT/hoejst 0");
    }

    @Test
    void aNumberThatMayBeAbsentIsToldAsTheNumberItIs() {
        Center center = Center.builder().kode("c").navn("C").kapacitet(-4).build();

        assertThat(shown(validator.validate(center))).containsExactly("UNDER_MINDSTE /kapacitet -4");
    }

    @Test
    void elementsOfAListOfNumbersAreToldByTheirPlaces() {
        Ressourcetraek traek =
                Ressourcetraek.builder().center("c").addProfil(1, -2, 3, -4).build();

        assertThat(shown(validator.validate(traek)))
                .containsExactlyInAnyOrder("UNDER_MINDSTE /profil/1 -2", "UNDER_MINDSTE /profil/3 -4");
    }

    /** Lists are asked about in pieces of 64: the places are those in the list. */
    @Test
    void inALongListPlacesAreThoseOfTheList() {
        List<String> kilder = new ArrayList<>(Collections.nCopies(129, "Katalog"));
        kilder.set(63, "");
        kilder.set(64, "");
        kilder.set(128, "");

        assertThat(shown(validator.validate(SOUND.withKilder(kilder))))
                .containsExactly("TOM_TEKST /kilder/63 ", "TOM_TEKST /kilder/64 ", "TOM_TEKST /kilder/128 ");
    }

    @Test
    void whatDoesNotFitTogetherIsToldToo() {
        assertThat(shown(validator.validate(SOUND.withTemaer(tema(1, "A"), tema(1, "B")))))
                .containsExactly("DOBBELT_NUMMER /temaer/1/nummer 1");
    }

    /** The fourth is looked for, since only then it is known that there are more. */
    @Test
    void soManyAreToldAndThatThereAreMore() {
        Strategi broken = SOUND.withNavn("").withTemaer(tema(1, ""), tema(1, ""), tema(3, ""));

        assertThat(shown(new SteadyValidator(TestValidator.VALIDATOR, 3).validate(broken)))
                .containsExactly(
                        "TOM_TEKST /navn ",
                        "TOM_TEKST /temaer/0/navn ",
                        "TOM_TEKST /temaer/1/navn ",
                        "FLERE_PROBLEMER  ");
        assertThat(shown(new SteadyValidator(TestValidator.VALIDATOR, 4).validate(broken)))
                .last()
                .isEqualTo("FLERE_PROBLEMER  ");
        assertThat(shown(new SteadyValidator(TestValidator.VALIDATOR, 5).validate(broken)))
                .containsExactly(
                        "TOM_TEKST /navn ",
                        "TOM_TEKST /temaer/0/navn ",
                        "TOM_TEKST /temaer/1/navn ",
                        "TOM_TEKST /temaer/2/navn ",
                        "DOBBELT_NUMMER /temaer/1/nummer 1");
    }

    /** Two thousand blank texts: asked all at once, what is found would be compared with all that was found before. */
    @Test
    void whatIsHostileIsAskedAboutInPieces() {
        List<Integer> sizes = new ArrayList<>();
        Strategi hostile = SOUND.withKilder(Collections.nCopies(2_000, " "));

        List<Problem> few = new SteadyValidator(counting(sizes), 100).validate(hostile);
        int asked = sizes.size();
        List<Problem> all = new SteadyValidator(counting(sizes), 5_000).validate(hostile);

        assertThat(few).hasSize(101).last().extracting(Problem::getCode).isEqualTo(Problemkode.FLERE_PROBLEMER);
        assertThat(asked).isLessThan(20);
        assertThat(all).hasSize(2_000).extracting(Problem::getPointer).contains("/kilder/0", "/kilder/1999");
        assertThat(sizes).allMatch(size -> size <= 64);
    }

    @Test
    void onlyTheModelIsAskedAbout() {
        assertThatThrownBy(() -> validator.validate("en tekst"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class java.lang.String is no type of the model");
    }

    private static Tema tema(int nummer, String navn) {
        return Tema.builder().nummer(nummer).navn(navn).build();
    }

    private static List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.getCode() + " " + problem.getPointer() + " "
                        + problem.getValue().map(Object::toString).orElse(""))
                .toList();
    }

    private static Validator counting(List<Integer> sizes) {
        return (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> {
                    try {
                        Object found = method.invoke(TestValidator.VALIDATOR, arguments);
                        if (found instanceof Set<?> violations) {
                            sizes.add(violations.size());
                        }
                        return found;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
