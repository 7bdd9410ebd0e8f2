package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilskriverTest {

    private static final byte[] INDHOLD = "nyt".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void replacesWhatAFileHoldsAndLeavesNothingBeside() throws IOException {
        Path fil = Files.writeString(folder.resolve("fil"), "gammelt og længere");

        Filskriver.write(fil, INDHOLD);

        assertThat(fil).hasBinaryContent(INDHOLD);
        assertThat(files()).containsExactly("fil");
    }

    @Test
    void whoReadsWhileAFileIsWrittenReadsTheOldOneToItsEnd() throws IOException {
        Path fil = Files.writeString(folder.resolve("fil"), "gammelt");

        try (var laeser = Files.newInputStream(fil)) {
            Filskriver.write(fil, INDHOLD);

            assertThat(laeser).hasContent("gammelt");
        }
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path fil = Files.writeString(folder.resolve("fil"), "gammelt");
        Path henvisning = Files.createSymbolicLink(folder.resolve("henvisning"), fil);

        Filskriver.write(henvisning, INDHOLD);

        assertThat(henvisning).isSymbolicLink();
        assertThat(fil).hasBinaryContent(INDHOLD);
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path mappe = Files.createDirectory(folder.resolve("mappe"));

        assertThatThrownBy(() -> Filskriver.write(mappe, INDHOLD)).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("mappe");
    }

    /** As root, a device would otherwise be replaced by a file. */
    @Test
    void whatIsNoFileIsWrittenToAndStays() throws Exception {
        Path roer = folder.resolve("roer");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here: pipes are not tested");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", roer.toString())
                        .start()
                        .waitFor())
                .isZero();

        CompletableFuture<byte[]> laest = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(roer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Filskriver.write(roer, INDHOLD);

        assertThat(laest.get(10, TimeUnit.SECONDS)).isEqualTo(INDHOLD);
        assertThat(Files.isRegularFile(roer)).isFalse();
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(fil -> fil.getFileName().toString()).toList().stream();
        }
    }
}
