package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.tabel.file.WordBooks;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with cards is told by the card and the row in which somebody has written it. */
class KortPlaceTest {

    private static final Strategi EMPTY = Strategi.builder()
            .navn("Skove")
            .kommune(Kommune.builder().kode("0099").navn("Eksempelby Kommune").build())
            .build();

    private final ArbejdsbogReader reader = new ArbejdsbogReader();

    @Test
    void aThemeThatIsNotKnownIsToldByTheCardThatNamesIt() {
        List<String> told = told(
                EMPTY,
                WordBooks.table(
                        WordBooks.row("Initiativ", "1. Flere stier"),
                        WordBooks.row("Problemstilling", "a"),
                        WordBooks.row("Forslag", "b")),
                WordBooks.table(
                        WordBooks.row("Initiativ", "2. Nye ege"),
                        WordBooks.row("Problemstilling", "a"),
                        WordBooks.row("Forslag", "b"),
                        WordBooks.row("Tema", "9")));

        assertThat(told).contains("UKENDT_TEMA Tabel 2 4 2 9", "TOM_LISTE Tabel 2 4 2 ");
    }

    @Test
    void aThemeWithAnotherNameIsToldByTheCardThatHasIt() {
        List<String> told = told(
                EMPTY,
                WordBooks.table(
                        WordBooks.row("Initiativ", "1. Flere stier"),
                        WordBooks.row("Ejer", "Skovchefen"),
                        WordBooks.row("Tema", "1. Løvskov")),
                WordBooks.table(
                        WordBooks.row("Initiativ", "2. Nye ege"),
                        WordBooks.row("Tema", "1. Nåleskov"),
                        WordBooks.row("Ejer", "Skovchefen")));

        assertThat(told).containsExactly("NAVNE_UENIGE Tabel 2 2 2 1. Nåleskov");
    }

    @Test
    void aThemeIsNamedByNumberByNameOrByBoth() {
        Strategi read = read(
                        EMPTY,
                        WordBooks.table(
                                WordBooks.row("Initiativ", "1. Flere stier"),
                                WordBooks.row("Ejer", "Skovchefen"),
                                WordBooks.row("Tema", "1")),
                        WordBooks.table(
                                WordBooks.row("Initiativ", "2. Nye ege"),
                                WordBooks.row("Ejer", "Skovchefen"),
                                WordBooks.row("Tema", "1. Løvskov")),
                        WordBooks.table(
                                WordBooks.row("Initiativ", "3. Nye bøge"),
                                WordBooks.row("Ejer", "Skovchefen"),
                                WordBooks.row("Tema", "løvskov")))
                .getValue()
                .orElseThrow();

        assertThat(read.getInitiativer())
                .allSatisfy(one -> assertThat(one.getTemaer()).containsExactly(1));
    }

    @Test
    void numbersAreToldWhereTheyStand() {
        List<String> told = told(
                EMPTY,
                WordBooks.table(
                        WordBooks.row("Nr.", "et"),
                        WordBooks.row("Initiativ", "Flere stier"),
                        WordBooks.row("Ejer", "Skovchefen"),
                        WordBooks.row("Tema", "1. Løvskov")),
                WordBooks.table(
                        WordBooks.row("Initiativ", "0. Nye ege"),
                        WordBooks.row("Tema", "1. Løvskov"),
                        WordBooks.row("Ejer", "Skovchefen")));

        assertThat(told).contains("FORKERT_TYPE Tabel 1 1 2 et", "UNDER_MINDSTE Tabel 2 1 2 0");
    }

    @Test
    void aRowWithoutAFieldGoesOnWithTheOneAbove() {
        Result<Strategi> reading = read(
                EMPTY,
                WordBooks.table(
                        WordBooks.row("", "før alt"),
                        WordBooks.row("Initiativ", "1. Flere stier"),
                        WordBooks.row("Forslag", "Stier."),
                        WordBooks.row("", "Og broer."),
                        WordBooks.row("Ejer", "Skovchefen"),
                        WordBooks.row("Tema", "1. Løvskov")));

        assertThat(reading.getValue().orElseThrow().getInitiativer().get(0).getForslag())
                .contains("Stier.\nOg broer.");
        assertThat(reading.getProblems().stream().map(TestBooks::shown)).containsExactly("UKENDT_FELT Tabel 1 1 2 ");
    }

    @Test
    void rolesAreFoundByTheirOtherNames() {
        Result<Strategi> reading = read(
                TestBooks.strategi(),
                WordBooks.table(
                        WordBooks.row("Initiativ", "4. Nye ege"),
                        WordBooks.row("Forslag", "Plant."),
                        WordBooks.row("Ejer", "SU")));

        assertThat(reading.getProblems().stream().map(Problem::getCode)).doesNotContain(Problemkode.UKENDT_ROLLE);
        assertThat(reading.getValue().orElseThrow().getInitiativer().get(1).getEjere())
                .singleElement()
                .satisfies(ejer -> assertThat(ejer.getRolle()).isEqualTo("skovudvalget"));
    }

    private List<String> told(Strategi strategi, String... tables) {
        return read(strategi, tables).getProblems().stream()
                .map(TestBooks::shown)
                .toList();
    }

    private Result<Strategi> read(Strategi strategi, String... tables) {
        return reader.readKort(strategi, WordBooks.docx(String.join("<w:p/>", tables)));
    }
}
