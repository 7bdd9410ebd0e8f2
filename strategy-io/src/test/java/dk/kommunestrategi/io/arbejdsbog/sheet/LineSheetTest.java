package dk.kommunestrategi.io.arbejdsbog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiDraft;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiForm;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sheet with a field and its value on each line. */
class LineSheetTest {

    private static final Strategi KNOWN = Strategi.builder()
            .navn("Skov for alle")
            .kommune(Kommune.builder().kode("0999").navn("Skovby Kommune").build())
            .build();

    private final SheetFindings findings = new SheetFindings();
    private final String navn = StrategiForm.LINES.get(0).heading().text();

    @Test
    void aFieldIsFoundByItsNameWhereverItStands() {
        assertThat(read("Felt|Værdi|Hjælp", "||", "|" + navn.toUpperCase(Locale.ROOT) + "|Skov for flere|Skriv navnet.")
                        .getNavn())
                .isEqualTo("Skov for flere");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsNoFieldOrStandsTwiceIsTold() {
        assertThat(read(navn + "|Skov for flere|", navn + "|Skov for få|", "Motto|Gå ud|")
                        .getNavn())
                .isEqualTo("Skov for flere");
        assertThat(told()).containsExactly("DOBBELT_OVERSKRIFT 2:1", "UKENDT_FELT 3:1");
    }

    /** Behind the field stand its value and the guidance, and nothing else. */
    @Test
    void whatStandsBehindTheGuidanceIsToldOnce() {
        String kommune = StrategiForm.LINES.get(2).heading().text();

        read(navn + "|Skov for flere|Skriv navnet.|Husk", kommune + "|Skovby|Skriv navnet.|Husk");

        assertThat(told()).containsExactly("CELLE_UDEN_OVERSKRIFT 1:4");
    }

    @Test
    void whatMustBeThereIsTold() {
        StrategiDraft draft = new StrategiDraft(KNOWN);
        LineSheet.read(sheet("Felt|Værdi"), StrategiForm.LINES, draft, Set.of("navn"), findings);

        assertThat(findings.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getArguments()).containsExactly(navn));
    }

    private Strategi read(String... rows) {
        StrategiDraft draft = new StrategiDraft(KNOWN);
        LineSheet.read(sheet(rows), StrategiForm.LINES, draft, Set.of(), findings);
        return draft.build();
    }

    private static TableSheet sheet(String... rows) {
        return new TableSheet(
                "Strategi",
                false,
                IntStream.range(0, rows.length)
                        .mapToObj(k -> new TableRow(k + 1, List.of(rows[k].split("\\|", -1))))
                        .toList());
    }

    private List<String> told() {
        return findings.all().stream()
                .map(problem -> problem.getCode() + " " + problem.getLine().orElse(0) + ":"
                        + problem.getColumn().orElse(0))
                .toList();
    }
}
