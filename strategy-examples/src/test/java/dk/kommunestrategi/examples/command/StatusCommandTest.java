package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What status and annual report ask for, and what they write. */
class StatusCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"status kolding", "status kolding --at 2024", "yearly kolding", "yearly kolding --year 24"})
    void withoutATimeThereIsNothingToReportOn(String line) {
        Run run = Run.run(line.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aPageIsWrittenToAFile() throws IOException {
        Path file = folder.resolve("status.html");

        Run run = Run.run("status", "kolding", "--at", "2024-H1", "--format", "html", "--out", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("Status på handleplanen");
    }

    @Test
    void aReportGoesToWhomeverThisStrategyNames() {
        assertThat(Run.run("yearly", "kolding", "--year", "2024").out())
                .contains("Til: Social- og Arbejdsmarkedsudvalget")
                .doesNotContain("Anbefaling");
        assertThat(Run.run("yearly", "kalundborg", "--year", "2026").out()).contains("Til: ikke oplyst");
    }
}
