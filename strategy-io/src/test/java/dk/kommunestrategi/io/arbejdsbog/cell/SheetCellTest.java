package dk.kommunestrategi.io.arbejdsbog.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What a cell says, and what is told of one that says nothing of its kind. */
class SheetCellTest {

    private final SheetFindings findings = new SheetFindings();
    private final KodeIndex centre = new KodeIndex();

    @Test
    void aTextKeepsItsLinesAndALineHasNone() {
        assertThat(cell(" Kort.\nOg godt. ").text()).contains("Kort.\nOg godt.");
        assertThat(cell(" Kort.\nOg godt. ").line()).contains("Kort. Og godt.");
        assertThat(cell("A\n \n B ").lines()).containsExactly("A", "B");
        assertThat(cell(" \n").text()).isEmpty();
        assertThat(cell(" \n").line()).isEmpty();
        assertThat(cell(" \n").isEmpty()).isTrue();
    }

    @Test
    void numbersAreReadOrTold() {
        assertThat(cell("12").wholeNumber()).hasValue(12);
        assertThat(cell("").wholeNumber()).isEmpty();
        assertThat(cell("1, 3").wholeNumbers()).containsExactly(1, 3);
        assertThat(told()).isEmpty();

        assertThat(cell("mange").wholeNumber()).isEmpty();
        assertThat(cell("1 og lidt").wholeNumbers()).isEmpty();
        assertThat(told()).containsExactly("FORKERT_TYPE mange", "FORKERT_TYPE 1 og lidt");
    }

    @Test
    void amountsAreReadOrTold() {
        assertThat(cell("250").tusindeKroner()).isEqualTo(Beloeb.parse("250000.00"));
        assertThat(cell("").tusindeKroner()).isEmpty();
        assertThat(cell("250 til grus").tusindeKroner("250")).isEqualTo(Beloeb.parse("250000.00"));
        assertThat(told()).isEmpty();

        assertThat(cell("dyrt").tusindeKroner()).isEmpty();
        assertThat(cell("dyrt til grus").tusindeKroner("dyrt")).isEmpty();
        assertThat(told()).containsExactly("FORKERT_TYPE dyrt", "FORKERT_TYPE dyrt");
    }

    @Test
    void halfYearsAreReadOrTold() {
        assertThat(cell("2027-H1").halvaar()).contains(YearHalf.of(2027, 1));
        assertThat(cell("").halvaar()).isEmpty();
        assertThat(cell("fra 2027-H1").halvaar("2027-H1")).contains(YearHalf.of(2027, 1));
        assertThat(told()).isEmpty();

        assertThat(cell("snart").halvaar()).isEmpty();
        assertThat(cell("fra snart").halvaar("snart")).isEmpty();
        assertThat(told()).containsExactly("UGYLDIGT_HALVAAR snart", "UGYLDIGT_HALVAAR snart");
    }

    @Test
    void wordsAreReadOrToldWithTheOneThatWasMeant() {
        assertThat(cell("kort").choice(Choices.TIDSHORISONT)).contains(Tidshorisont.KORT);
        assertThat(cell("").choice(Choices.TIDSHORISONT)).isEmpty();
        assertThat(cell("kort\nlang").choices(Choices.TIDSHORISONT))
                .containsExactly(Tidshorisont.KORT, Tidshorisont.LANG);
        assertThat(told()).isEmpty();

        assertThat(cell("kort\nmelem").choices(Choices.TIDSHORISONT)).containsExactly(Tidshorisont.KORT);
        assertThat(findings.all()).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo(Problemkode.UKENDT_VAERDI);
            assertThat(problem.getValue()).contains("melem");
            assertThat(problem.getForslag())
                    .hasValueSatisfying(word -> assertThat(word).isEqualToIgnoringCase("mellem"));
        });
    }

    @Test
    void whatIsNamedIsFoundByItsNameOrTold() {
        centre.add("rus", List.of("Rusmiddelcenteret"));

        assertThat(cell("rusmiddelcenteret").kode(centre, Problemkode.UKENDT_CENTER))
                .contains("rus");
        assertThat(cell("Rusmiddelcenteret\nrus").koder(centre, Problemkode.UKENDT_CENTER))
                .containsExactly("rus", "rus");
        assertThat(told()).isEmpty();

        assertThat(cell("Rusmidelcenteret").kode(centre, Problemkode.UKENDT_CENTER))
                .isEmpty();
        assertThat(findings.all())
                .singleElement()
                .extracting(Problem::getForslag)
                .isEqualTo(Optional.of("Rusmiddelcenteret"));
    }

    /** Each of them is asked, so that each that is not understood can be told. */
    @Test
    void linesAreReadAllOrNone() {
        assertThat(cell("1\n2").eachLine(line -> Optional.of(line + "!"))).contains(List.of("1!", "2!"));
        assertThat(cell("1\n2").eachLine(line -> Optional.of(line).filter("2"::equals)))
                .isEmpty();
        assertThat(cell("").eachLine(Optional::of)).contains(List.of());
    }

    @Test
    void onlyAnEmptyCellIsMissing() {
        cell("noget").addMissing();
        assertThat(told()).isEmpty();

        cell(" ").addMissing();
        assertThat(findings.all()).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo(Problemkode.MANGLER);
            assertThat(problem.getArguments()).containsExactly("Overskrift");
            assertThat(problem.getValue()).isEmpty();
            assertThat(problem.getSheet()).contains("Ark");
            assertThat(problem.getLine()).hasValue(3);
            assertThat(problem.getColumn()).hasValue(4);
        });
    }

    /** What is found wrong with the strategy later is told by the cell that stated it. */
    @Test
    void whatItStatesIsToldByItsPlace() {
        SheetCell cell = cell("x");
        cell.states("/initiativer/0");
        cell.statesElement(7);

        assertThat(Stream.of("/liste/0", "/liste/0/navn", "/liste/7", "/initiativer/0/navn", "/liste/1", "/navn")
                        .map(pointer ->
                                Problem.of(Problemkode.MANGLER, pointer, "navn").build())
                        .map(problem -> findings.locate(List.of(problem))
                                .get(0)
                                .getSheet()
                                .isPresent()))
                .containsExactly(true, true, true, true, false, false);
    }

    private SheetCell cell(String text) {
        return new SheetCell(
                findings, new CellPlace("Ark", 3, 4), "Overskrift", new SheetCell.Content(text, false), "/liste/0");
    }

    private List<String> told() {
        return findings.all().stream()
                .map(problem -> problem.getCode() + " " + problem.getValue().orElse(""))
                .toList();
    }
}
