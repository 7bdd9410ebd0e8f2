package dk.kommunestrategi.io.arbejdsbog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which themes initiatives belong to, by marks; and how the headings of any sheet are found. */
class MatrixSheetTest {

    private static final String HEADINGS = "Initiativ|1. Natur|Skov";

    private final SheetFindings findings = new SheetFindings();
    private final NumberIndex initiativer = new NumberIndex(Problemkode.UKENDT_INITIATIV);
    private final NumberIndex temaer = new NumberIndex(Problemkode.UKENDT_TEMA);

    MatrixSheetTest() {
        initiativer.add(1, "Flere stier");
        initiativer.add(2, "Nye ege");
        temaer.add(1, "Natur");
        temaer.add(2, "Skov");
    }

    @Test
    void initiativesBelongToWhereTheyAreMarked() {
        assertThat(read(HEADINGS, "Flere stier|x|x", "2. Nye ege||ja"))
                .isEqualTo(Map.of(1, List.of(1, 2), 2, List.of(2)));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Flere stier|måske|; UKENDT_VAERDI 2:2",
                "Flere stier|(...)|; UKENDT_VAERDI 2:2",
                "|x|; MANGLER 2:1",
                "Broer|x|; UKENDT_INITIATIV 2:1",
                "1. Nye ege||x; NAVNE_UENIGE 2:1"
            })
    void whatIsNotUnderstoodIsToldByItsCell(String row, String told) {
        read(HEADINGS, row);

        assertThat(told()).containsExactly(told);
    }

    @Test
    void anInitiativeHasOneRow() {
        assertThat(read(HEADINGS, "Flere stier|x|", "1||x")).isEqualTo(Map.of(1, List.of(1)));
        assertThat(told()).containsExactly("DOBBELT_NUMMER 3:1");
    }

    /** Titles and guidance stand above them, and a row of other texts is none. */
    @Test
    void headingsStandInTheRowWithMostOfThem() {
        assertThat(read("Natur i byen|", "Skov||", HEADINGS, "Flere stier|x|")).isEqualTo(Map.of(1, List.of(1)));
        assertThat(read("Initiativ|Natur", "Initiativ|Natur", "Flere stier|x")).isEqualTo(Map.of(1, List.of(1)));
    }

    @Test
    void whatIsNoHeadingOrStandsTwiceIsTold() {
        assertThat(read("Initiativ|Natur|Motto|Natur", "Flere stier|x|Gå ud|x")).isEqualTo(Map.of(1, List.of(1)));
        assertThat(told()).containsExactly("UKENDT_KOLONNE 1:3", "DOBBELT_OVERSKRIFT 1:4");
    }

    @Test
    void aColumnWithoutAHeadingIsToldOnce() {
        read("Initiativ|Natur|", "Flere stier|x|Husk", "Nye ege|x|Husk");

        assertThat(told()).containsExactly("CELLE_UDEN_OVERSKRIFT 2:3");
    }

    /** A row in which only other columns say something is about nothing that is read. */
    @Test
    void whatStandsInOtherColumnsOnlyIsNoRow() {
        read("Initiativ|Natur|Motto", "||Gå ud", "Flere stier|x|");

        assertThat(told()).containsExactly("UKENDT_KOLONNE 1:3");
    }

    @Test
    void aSheetWithoutHeadingsIsToldWhereAnythingStandsOnIt() {
        assertThat(read("Noter|Husk")).isEmpty();
        assertThat(told()).containsExactly("TABEL_IKKE_FUNDET 0:0");
    }

    @Test
    void anEmptySheetIsNotTold() {
        assertThat(read("|", "")).isEmpty();
        assertThat(told()).isEmpty();
    }

    private Map<Integer, List<Integer>> read(String... rows) {
        TableSheet sheet = new TableSheet(
                "Temamatrix",
                false,
                IntStream.range(0, rows.length)
                        .mapToObj(k -> new TableRow(k + 1, List.of(rows[k].split("\\|", -1))))
                        .toList());
        return MatrixSheet.read(sheet, initiativer, temaer, Map.of(1, 0, 2, 1), findings);
    }

    private List<String> told() {
        return findings.all().stream()
                .map(problem -> problem.getCode() + " " + problem.getLine().orElse(0) + ":"
                        + problem.getColumn().orElse(0))
                .toList();
    }
}
