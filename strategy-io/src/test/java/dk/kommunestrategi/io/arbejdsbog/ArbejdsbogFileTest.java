package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.arbejdsbog.sheet.BookWriter;
import dk.kommunestrategi.io.library.WithoutLibrary;
import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.file.TableFile;
import dk.kommunestrategi.io.tabel.file.WordBooks;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as files: which are, which cannot be read, and which are larger than one may be. */
class ArbejdsbogFileTest {

    private static final Strategi STRATEGI = TestBooks.strategi();

    private final ArbejdsbogReader reader = new ArbejdsbogReader();
    private final ArbejdsbogWriter writer = new ArbejdsbogWriter();
    private final byte[] xlsx = writer.write(STRATEGI, List.of()).getValue().orElseThrow();

    @Test
    void aDocumentIsNoWorkbook() {
        assertThat(ArbejdsbogReader.isArbejdsbog(xlsx)).isTrue();
        assertThat(ArbejdsbogReader.isArbejdsbog(WordBooks.docx("<w:p/>"))).isFalse();
        assertThat(ArbejdsbogReader.isArbejdsbog(new byte[0])).isFalse();
    }

    @Test
    void aFileIsReadAsItsContentIs(@TempDir Path folder) throws IOException {
        Result<Strategidokument> reading = reader.read(Files.write(folder.resolve("skove.xlsx"), xlsx));

        assertThat(reading.getValue().map(Strategidokument::getStrategi)).contains(STRATEGI);
    }

    @Test
    void aFileThatIsNotThereIsTold(@TempDir Path folder) {
        Path file = folder.resolve("skove.xlsx");

        assertThat(reader.read(file).getProblems())
                .containsExactly(Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", file.toString())
                        .build());
    }

    @Test
    void noMoreIsReadOfAFileThanSaysThatItIsTooLong(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("skove.xlsx"), Arrays.copyOf(xlsx, TableFile.MAX_LENGTH + 1));

        assertThat(reader.read(file).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
    }

    /** There is a row for each theme, and a column, of which our reader allows fewer than spreadsheets do. */
    @ParameterizedTest
    @ValueSource(ints = {5_000, 20_000})
    void aStrategyThatNoWorkbookCanHoldIsTold(int themes) {
        Strategi large = STRATEGI.withTemaer(IntStream.rangeClosed(1, themes)
                .mapToObj(k -> Tema.builder().nummer(k).navn("Tema " + k).build())
                .toList());

        assertThat(writer.write(large, List.of()).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void aTableThatNoSpreadsheetCanHoldIsTold() {
        List<StrategiTable> widest = belastning(16_384);
        List<StrategiTable> wider = belastning(16_385);

        assertThat(BookWriter.write(STRATEGI, widest).getValue()).isPresent();
        assertThat(writer.write(STRATEGI, wider).getProblems())
                .containsExactly(Limit.COLUMNS
                        .exceeded(16_384, 16_385)
                        .sheet("Belastning")
                        .line(2)
                        .column(16_385)
                        .build());
    }

    @Test
    void aTableWithATextThatNoCellCanHoldIsTold() {
        StrategiTable table = StrategiTable.of("Belastning", List.of(List.of("Center"), List.of("x".repeat(40_000))));

        assertThat(writer.write(STRATEGI, List.of(table)).getProblems())
                .containsExactly(Limit.CELL
                        .exceeded(32_767, 40_000)
                        .sheet("Belastning")
                        .line(2)
                        .column(1)
                        .build());
    }

    /** A table whose last row is the longest. */
    private static List<StrategiTable> belastning(int cells) {
        return List.of(
                StrategiTable.of("Belastning", List.of(List.of("Center"), Collections.nCopies(cells, "Kultur"))));
    }

    /** As an application has it that has not asked for the libraries. */
    @ParameterizedTest
    @CsvSource({
        "org.dhatim.fastexcel.W, org.dhatim:fastexcel:0.20.2",
        "org.dhatim.fastexcel.reader., org.dhatim:fastexcel-reader:0.20.2"
    })
    void withoutALibraryThereIsNoWriter(String library, String coordinates) throws ReflectiveOperationException {
        Class<?> type = new WithoutLibrary(ArbejdsbogWriter.class.getPackageName(), library)
                .loadClass(ArbejdsbogWriter.class.getName());

        assertThatThrownBy(() -> type.getConstructor().newInstance())
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(coordinates);
    }
}
