package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** So much may be read of one file, and what comes then is told where it stands. */
class TableSizeTest {

    /** Rows of the same width with the same text in each cell, of which the last is one too much. */
    @ParameterizedTest
    @CsvSource({
        // The rows themselves.
        "20001, 0, 0, 1, ROWS, 20000",
        // The columns of one row.
        "1, 4097, 0, 4097, COLUMNS, 4096",
        // 5,000,000 cells are 1,220 rows of 4,096 and 2,880 more.
        "1221, 4096, 0, 2881, CELLS, 5000000",
        // 500,000 cells with something in them are 500 rows of a thousand.
        "501, 1000, 1, 1, FILLED_CELLS, 500000",
        // 16,777,216 characters are 512 rows of 32,768.
        "513, 2, 16384, 1, CHARACTERS, 16777216",
        // The characters of one cell.
        "1, 2, 32768, 1, CELL, 32767"
    })
    void whatIsOneTooMuchIsTold(int rows, int columns, int characters, int column, Limit limit, int most) {
        TableSize size = new TableSize();
        for (int number = 1; number < rows; number++) {
            assertThat(size.add(row(number, columns, characters))).isEmpty();
        }

        assertThat(size.add(row(rows, columns, characters)))
                .contains(
                        limit.exceeded(most, most + 1).line(rows).column(column).build());
    }

    @Test
    void theWidestRowOfTheLongestCellsIsRead() {
        assertThat(new TableSize().add(row(1, 4_096, 0))).isEmpty();
        assertThat(new TableSize().add(row(1, 1, 32_767))).isEmpty();
    }

    @Test
    void whoeverNoLongerWaitsIsToldSo() {
        Thread.currentThread().interrupt();

        Optional<Problem> told = new TableSize().add(row(1, 1, 1));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(told).map(Problem::getCode).contains(Problemkode.LAESNING_AFBRUDT);
    }

    private static TableRow row(int number, int columns, int characters) {
        return new TableRow(number, Collections.nCopies(columns, "x".repeat(characters)));
    }
}
