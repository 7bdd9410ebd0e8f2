package dk.kommunestrategi.io.arbejdsbog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a heading or a cell names, by its number, its name or both. */
class NumberIndexTest {

    private final SheetFindings findings = new SheetFindings();
    private final NumberIndex temaer = new NumberIndex(Problemkode.UKENDT_TEMA);

    NumberIndexTest() {
        temaer.add(1, "Løvskov");
        temaer.add(2, "Nåleskov");
        temaer.add(3, "løvskov");
        temaer.add(7, "4 dages uge");
        temaer.add(4, "");
    }

    /** What is named, or 0; and what is told of a cell that says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2            | 2 |",
                "Nåleskov     | 2 |",
                "nåleskov     | 2 |",
                "2. Nåleskov  | 2 |",
                "Løvskov      | 1 |",
                "3. Løvskov   | 3 |",
                "4 dages uge  | 7 |",
                "4            | 4 |",
                "2. Løvskov   | 2 | NAVNE_UENIGE [2, Løvskov, Nåleskov]",
                "5. Løvskov   | 0 | UKENDT_TEMA [5, 1, 2, 3, 4, 7]",
                "5            | 0 | UKENDT_TEMA [5, 1, 2, 3, 4, 7]",
                "Birkeskov    | 0 | UKENDT_TEMA [Birkeskov, 1, 2, 3, 4, 7]",
                "''           | 0 | UKENDT_TEMA [, 1, 2, 3, 4, 7]",
            })
    void aTextNamesAThing(String text, int nummer, String told) {
        SheetCell cell = new SheetCell(
                findings, new CellPlace("Temaer", 2, 1), "Tema", new SheetCell.Content(text, false), "/temaer/0");

        assertThat(temaer.read(cell).orElse(0)).isEqualTo(nummer);
        assertThat(findings.all().stream().map(problem -> problem.getCode() + " " + problem.getArguments()))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    /** A heading that names nothing, or does not agree with itself, is left to whoever asks. */
    @ParameterizedTest
    @CsvSource({"2, 2", "Nåleskov, 2", "2. Nåleskov, 2", "2. Birkeskov, 2", "2. Løvskov, 2", "5, 0", "Birkeskov, 0"})
    void aHeadingNamesAThing(String heading, int nummer) {
        assertThat(temaer.find(heading).orElse(0)).isEqualTo(nummer);
    }
}
