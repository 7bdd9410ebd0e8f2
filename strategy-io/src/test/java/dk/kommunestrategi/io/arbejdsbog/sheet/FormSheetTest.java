package dk.kommunestrategi.io.arbejdsbog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.form.TemaForm;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sheet with a row for each thing and a column for each property. */
class FormSheetTest {

    private final SheetFindings findings = new SheetFindings();

    @Test
    void columnsAreFoundByTheirHeadings() {
        FormSheet sheet = sheet("navn|Nr.", "Natur|1");

        assertThat(sheet.headings()).containsExactly("Navn", "Nr.");
        assertThat(sheet.has("Navn")).isTrue();
        assertThat(sheet.has("Motto")).isFalse();
        assertThat(sheet.rows()).extracting(TableRow::number).containsExactly(2);
        assertThat(sheet.text(sheet.rows().get(0), "Navn")).isEqualTo("Natur");
        assertThat(sheet.text(sheet.rows().get(0), "Motto")).isEmpty();
    }

    @Test
    void aSheetThatIsNotThereSaysNothing() {
        FormSheet sheet = FormSheet.find(Optional.empty(), List.of("Nr."), heading -> Optional.empty(), findings);

        assertThat(sheet.headings()).isEmpty();
        assertThat(sheet.rows()).isEmpty();
    }

    /** Whoever may add nothing is told what is new, with what there is. */
    @Test
    void onlyWhatIsKnownMayBeChanged() {
        FormSheet sheet = sheet("Nr.|Navn", "1|Natur", "|Skov");
        List<NumberedRow> rows = List.of(
                new NumberedRow(sheet.rows().get(0), 0, 1),
                new NumberedRow(sheet.rows().get(1), 1, 2));

        assertThat(sheet.permitted(rows, true, List.of(1), Problemkode.UKENDT_TEMA))
                .isEqualTo(rows);
        assertThat(findings.all()).isEmpty();
        assertThat(sheet.permitted(rows, false, List.of(1), Problemkode.UKENDT_TEMA))
                .containsExactly(rows.get(0));
        assertThat(findings.all()).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo(Problemkode.UKENDT_TEMA);
            assertThat(problem.getLine()).hasValue(3);
            assertThat(problem.getColumn()).hasValue(2);
            assertThat(problem.getArguments()).hasToString("[2, 1]");
        });
    }

    /** What is found wrong with the thing later is told by its row, and with a property by its cell. */
    @Test
    void aRowStatesAThing() {
        FormSheet sheet = sheet("Nr.|Navn", "1|Natur");
        Tema.Builder tema = Tema.builder().nummer(1);

        sheet.read(sheet.rows().get(0), "/temaer/0", TemaForm.COLUMNS, tema);

        assertThat(tema.build().getNavn()).isEqualTo("Natur");
        assertThat(columnOf("/temaer/0/navn")).contains(2);
        assertThat(columnOf("/temaer/0/andet")).contains(1);
        assertThat(columnOf("/temaer/1")).isEmpty();
    }

    private Optional<Integer> columnOf(String pointer) {
        Problem problem = findings.locate(
                        List.of(Problem.of(Problemkode.MANGLER, pointer, "navn").build()))
                .get(0);
        return problem.getColumn().stream().boxed().findFirst();
    }

    private FormSheet sheet(String... rows) {
        TableSheet sheet = new TableSheet(
                "Temaer",
                false,
                IntStream.range(0, rows.length)
                        .mapToObj(k -> new TableRow(k + 1, List.of(rows[k].split("\\|", -1))))
                        .toList());
        return FormSheet.find(Optional.of(sheet), List.of("Nr.", "Navn"), heading -> Optional.empty(), findings);
    }
}
