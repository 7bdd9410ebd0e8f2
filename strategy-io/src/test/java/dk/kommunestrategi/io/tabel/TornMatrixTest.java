package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A matrix that was pasted with line breaks inside its cells is put together again, or told once for each row. */
class TornMatrixTest {

    private static final String MATRIX = new String(KoldingTables.TEMAMATRIX, StandardCharsets.UTF_8);

    private final TableReader reader = new TableReader();
    private final Strategi without = KoldingTables.without();

    @Test
    void namesOfSeveralLinesArePutTogether() {
        String torn = MATRIX.lines()
                .map(line -> line.matches("[0-9].*") ? line.replaceFirst("^([^\t ]+ [^\t ]+) ", "$1\n") : line)
                .collect(Collectors.joining("\n", "", "\n"));

        Strategi read = read(torn)
                .getValue()
                .orElseThrow(() -> new AssertionError(read(torn).getProblems()));

        assertThat(torn.lines().count()).isGreaterThan(MATRIX.lines().count() + 5);
        assertThat(Koldingtabeltal.temamatrix(read)).isEqualTo(Koldingtabeltal.TEMAMATRIX);
    }

    @Test
    void whatDoesNotFitTogetherIsToldOnce() {
        List<String> lines = MATRIX.lines().toList();
        String row = lines.get(lines.size() - 1);
        String torn = MATRIX.replace(row, row.replaceFirst("^([^\t ]+ [^\t ]+) ", "$1\n") + "\tx");

        assertThat(read(torn).getProblems().stream()
                        .filter(Problem::isFejl)
                        .map(problem ->
                                problem.getCode() + " " + problem.getLine().orElse(0)))
                .containsExactly("LINJESKIFT_I_CELLE " + (lines.size() + 1));
    }

    private Result<Strategi> read(String table) {
        return reader.readTemamatrix(without, table.getBytes(StandardCharsets.UTF_8));
    }
}
