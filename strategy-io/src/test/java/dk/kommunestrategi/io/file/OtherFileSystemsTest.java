package dk.kommunestrategi.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole, or left as they are, on systems that do not do what this one does. */
class OtherFileSystemsTest {

    private static final byte[] CONTENT = "nyt".getBytes(StandardCharsets.UTF_8);

    private final WatchedFiles watched = new WatchedFiles();

    @TempDir
    Path folder;

    @Test
    void everythingIsOnTheDiskBeforeItTakesTheFilesPlace() throws IOException {
        WholeFileWriter.write(watched.of(folder.resolve("fil")), CONTENT);

        assertThat(watched.events).containsExactly("open file", "force file", "move", "open folder", "force folder");
        assertThat(folder.resolve("fil")).hasBinaryContent(CONTENT);
    }

    @Test
    void whereThereAreNoLocksAFileIsWrittenAllTheSame() throws IOException {
        watched.hasLocks = false;

        WholeFileWriter.write(watched.of(folder.resolve("fil")), CONTENT);

        assertThat(folder.resolve("fil")).hasBinaryContent(CONTENT);
        assertThat(files()).containsExactly("fil");
    }

    @Test
    void whatIsClosedMeanwhileIsNotWrittenAndLeavesNothingBeside() throws IOException {
        watched.closesAtOnce = true;
        Path file = Files.writeString(folder.resolve("fil"), "gammelt");

        assertThatThrownBy(() -> WholeFileWriter.write(watched.of(file), CONTENT))
                .isInstanceOf(ClosedChannelException.class);

        assertThat(file).hasContent("gammelt");
        assertThat(files()).containsExactly("fil");
    }

    @Test
    void whoeverTakesAwayWhatIsWrittenIsToldOf() throws IOException {
        watched.isTakenAway = true;

        assertThatThrownBy(() -> WholeFileWriter.write(watched.of(folder.resolve("fil")), CONTENT))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("another program takes away");

        assertThat(watched.events).hasSize(100).containsOnly("open file");
        assertThat(files()).isEmpty();
    }

    /** Whoever is not the owner must not get what a program may do for its owner. */
    @Test
    void theOwnerThatCannotBeGivenIsToldAndTakesTheSpecialRightsAlong() throws IOException {
        watched.refused.add("unix:uid");
        Path file = Files.writeString(folder.resolve("fil"), "gammelt");
        assumeTrue(isGivenAway(file), "only root can give files away");
        Files.setAttribute(file, "unix:mode", 04755);

        List<Problem> problems = WholeFileWriter.write(watched.of(file), CONTENT);

        assertThat(problems)
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(
                        "Filen " + file + " er gemt, men har ikke beholdt sin ejer.",
                        "Filen " + file + " er gemt, men har ikke beholdt alle sine rettigheder.");
        assertThat((Integer) Files.getAttribute(file, "unix:mode") & 07777).isEqualTo(0755);
    }

    private static boolean isGivenAway(Path file) {
        try {
            Files.setAttribute(file, "unix:uid", 1234);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
