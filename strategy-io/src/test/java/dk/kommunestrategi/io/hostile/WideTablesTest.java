package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of few bytes and many cells: refused where they become too large, before the rest is held. */
class WideTablesTest {

    private static final int LAST_COLUMN = 16_383;

    private static final Strategi STRATEGI = Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .build();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aCellInTheLastColumnOfEachRowIsOneTooFar(int sheets) {
        Problem problem = only(read(xlsx(sheets, 100, LAST_COLUMN)));

        assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(problem.getLine()).hasValue(1);
        assertThat(problem.getColumn()).hasValue(4_097);
    }

    /** Each sheet alone would do. */
    @Test
    void sheetsAreCountedTogether() {
        assertThat(only(read(xlsx(1, 500, 4_000))).getCode()).isEqualTo(Problemkode.TABEL_IKKE_FUNDET);

        Problem problem = only(read(xlsx(3, 500, 4_000)));

        assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(problem.getLine()).hasValue(250);
    }

    @Test
    void rowsAreCountedTogether() {
        Problem problem = only(read(xlsx(3, 7_000, 0)));

        assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(problem.getLine()).hasValue(6_001);
    }

    @Test
    void textIsCountedAsSheetsAre() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(row -> "\t".repeat(4_000) + "x")
                .collect(Collectors.joining("\n"));

        Problem problem = only(read(rows.getBytes(StandardCharsets.UTF_8)));

        assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(problem.getLine()).hasValue(1_250);
    }

    @Test
    void textThatIsTooLongIsToldWhereItMustEnd() {
        byte[] text = new byte[(1 << 24) + 1];
        Arrays.fill(text, (byte) '\n');

        Problem problem = only(read(text));

        assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(problem.getLine()).hasValue((1 << 24) + 1);
    }

    private static List<Problem> read(byte[] file) {
        return new TableReader().readHandleplan(STRATEGI, file).getProblems();
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static byte[] xlsx(int sheets, int rows, int column) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            for (int s = 0; s < sheets; s++) {
                Worksheet sheet = workbook.newWorksheet("Ark " + s);
                for (int row = 0; row < rows; row++) {
                    sheet.value(row, column, "x");
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }
}
