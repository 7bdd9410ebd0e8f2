package dk.kommunestrategi.io.arbejdsbog.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found in a workbook is told in its order, and once. */
class SheetFindingsTest {

    private static final Strategi BROKEN = Strategi.builder()
            .navn("")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .build();

    private final SheetFindings findings = new SheetFindings();

    @Test
    void sheetsRowsAndColumnsFollowOneAnother() {
        findings.addSheet("Temaer");
        findings.addSheet("Centre");
        List.of(problem("Centre", 1, 1), problem("Temaer", 2, 2), problem("Temaer", 2, 1), problem("Temaer", 1, 3))
                .forEach(findings::add);

        assertThat(findings.all())
                .containsExactly(
                        problem("Temaer", 1, 3),
                        problem("Temaer", 2, 1),
                        problem("Temaer", 2, 2),
                        problem("Centre", 1, 1));
    }

    @Test
    void whatBelongsToNoSheetComesFirst() {
        findings.addSheet("Temaer");
        Problem ofAll = Problem.of(Problemkode.MANGLER, "", "Strategi").build();
        findings.add(problem("Temaer", 1, 1));
        findings.add(ofAll);

        assertThat(findings.all()).containsExactly(ofAll, problem("Temaer", 1, 1));
    }

    @Test
    void warningsAreNoErrors() {
        findings.add(Problem.of(Problemkode.UKENDT_KOLONNE, "", "Motto").build());
        assertThat(findings.hasFejl()).isFalse();

        findings.add(problem("Temaer", 1, 1));
        assertThat(findings.hasFejl()).isTrue();
    }

    /** What cannot be read is told by its cell, and not once more by what was made of it. */
    @Test
    void whatFollowsFromABrokenCellIsNotTold() {
        findings.check(BROKEN);
        assertThat(findings.all()).extracting(Problem::getCode).containsExactly(Problemkode.TOM_TEKST);

        SheetFindings others = new SheetFindings();
        new SheetCell(others, new CellPlace("Strategi", 3, 2), "Navn", new SheetCell.Content("", false), "/navn")
                .addMissing();
        others.check(BROKEN);
        assertThat(others.all()).extracting(Problem::getCode).containsExactly(Problemkode.MANGLER);
    }

    private static Problem problem(String sheet, int line, int column) {
        return Problem.of(Problemkode.MANGLER, "", "Navn")
                .sheet(sheet)
                .line(line)
                .column(column)
                .build();
    }
}
