package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.model.Strategi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever fuzzing begins with, or has found, keeps what readers promise. */
class FoundByFuzzingTest {

    private final TableReader reader = new TableReader();
    private final Strategi strategi =
            new StrategiJson().read(Dokumenter.sound()).getValue().orElseThrow().getStrategi();

    @Test
    void everyTableKeepsThePromisesOfReaders() throws IOException {
        List<Path> tables = files("TabelFuzz");

        assertThat(tables).hasSizeGreaterThan(5);
        for (Path table : tables) {
            ReadingPromises.check(reader.readHandleplan(strategi, Files.readAllBytes(table)));
            ReadingPromises.check(reader.readTemamatrix(strategi, Files.readAllBytes(table)));
        }
    }

    private static List<Path> files(String target) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/fuzz").resolve(target))) {
            return files.sorted().toList();
        }
    }
}
