package dk.kommunestrategi.io.file;

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

class WholeFileWriterTest {

    private static final byte[] CONTENT = "nyt".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void replacesWhatAFileHoldsAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "gammelt og længere");

        WholeFileWriter.write(file, CONTENT);

        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(files()).containsExactly("fil");
    }

    @Test
    void whoReadsWhileAFileIsWrittenReadsTheOldOneToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "gammelt");

        try (var reader = Files.newInputStream(file)) {
            WholeFileWriter.write(file, CONTENT);

            assertThat(reader).hasContent("gammelt");
        }
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "gammelt");
        Path reference = Files.createSymbolicLink(folder.resolve("henvisning"), file);

        WholeFileWriter.write(reference, CONTENT);

        assertThat(reference).isSymbolicLink();
        assertThat(file).hasBinaryContent(CONTENT);
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path subfolder = Files.createDirectory(folder.resolve("mappe"));

        assertThatThrownBy(() -> WholeFileWriter.write(subfolder, CONTENT)).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("mappe");
    }

    /** As root, a device would otherwise be replaced by a file. */
    @Test
    void whatIsNoFileIsWrittenToAndStays() throws Exception {
        Path pipe = folder.resolve("roer");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here: pipes are not tested");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();

        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        WholeFileWriter.write(pipe, CONTENT);

        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo(CONTENT);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
