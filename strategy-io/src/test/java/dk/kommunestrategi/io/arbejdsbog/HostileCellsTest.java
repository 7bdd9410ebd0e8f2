package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.tabel.file.WordBooks;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as long as they may be, made to be gone through again and again: each is told, and none takes its time. */
@Timeout(30)
class HostileCellsTest {

    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS = 50;

    private static final Strategi EMPTY = Strategi.builder()
            .navn("Skove")
            .kommune(Kommune.builder().kode("0099").navn("Eksempelby Kommune").build())
            .build();

    private final ArbejdsbogReader reader = new ArbejdsbogReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Centre | 6 | ' til b: 1' | FORKERT_TYPE",
                "Initiativer | 14 | ' (ifølge b)x' | UKENDT_VAERDI",
                "Initiativer | 15 | ' 1-1:' | FORKERT_TYPE",
                "Initiativer | 28 | 'slut på ' | FORKERT_TYPE"
            })
    void aLongLineIsTold(String sheet, int column, String part, Problemkode code) {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(new ArbejdsbogWriter()
                .write(TestBooks.strategi(), List.of())
                .getValue()
                .orElseThrow());
        String line = longest("a", part);
        IntStream.range(0, ROWS)
                .forEach(k -> cells.get(sheet)
                        .computeIfAbsent(3 + k, absent -> new TreeMap<>())
                        .put(column, line));

        assertThat(reader.read(TestBooks.write(cells)).getProblems())
                .filteredOn(problem -> problem.getColumn().equals(OptionalInt.of(column)))
                .filteredOn(problem -> problem.getCode() == code)
                .hasSize(ROWS);
    }

    @Test
    void aHeadingMayEndInManyPoints() {
        Map<String, SortedMap<Integer, SortedMap<Integer, String>>> cells = TestBooks.cells(new ArbejdsbogWriter()
                .write(TestBooks.strategi(), List.of())
                .getValue()
                .orElseThrow());
        IntStream.range(0, ROWS).forEach(k -> cells.get("Temaer").get(2).put(10 + k, longest(k + "a", ".") + "x"));

        assertThat(reader.read(TestBooks.write(cells)).getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.UKENDT_KOLONNE)
                .hasSize(ROWS);
    }

    /** Between its owners a card may leave as much room as it likes, and it may tell of them in any number of rows. */
    @Test
    void aLongCardIsRead() {
        String apart = longest("Skovchefen", " ") + "i samarbejde med Skovrideren";
        String[] cards = IntStream.range(1, ROWS)
                .mapToObj(k -> WordBooks.table(
                        WordBooks.row("Initiativ", k + ". Flere stier"),
                        WordBooks.row("Tema", "1. Løvskov"),
                        WordBooks.row("Ejer", apart)))
                .toArray(String[]::new);

        List<Problem> problems =
                reader.readKort(EMPTY, WordBooks.docx(String.join("", cards))).getProblems();

        assertThat(problems).isEmpty();
    }

    private static String longest(String first, String part) {
        return first + part.repeat((LONGEST_CELL - 100) / part.length());
    }
}
