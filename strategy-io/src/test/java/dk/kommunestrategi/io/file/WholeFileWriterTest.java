package dk.kommunestrategi.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What is written beside a file is seen by nobody who may not read the file, at no moment. */
    @Test
    void nobodySeesWhatIsWrittenWhoMayNotReadTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("fil"), "gammelt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Set<String> seen = new ConcurrentSkipListSet<>();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.forEach(sibling -> permissions(sibling).ifPresent(seen::add));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });

        for (int k = 0; k < 200; k++) {
            assertThat(WholeFileWriter.write(file, CONTENT)).isEmpty();
        }
        done.set(true);
        watch.get(10, TimeUnit.SECONDS);

        assertThat(seen).containsExactly("rw-------");
    }

    @ParameterizedTest
    @ValueSource(ints = {0600, 0644, 0664, 0400, 02640, 04750})
    void permissionsStayToTheLastBit(int mode) throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "gammelt");
        Files.setAttribute(file, "unix:mode", mode);

        assertThat(WholeFileWriter.write(file, CONTENT)).isEmpty();

        assertThat((Integer) Files.getAttribute(file, "unix:mode") & 07777).isEqualTo(mode);
    }

    @Test
    void ownerAndGroupStay() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "gammelt");
        try {
            Files.setAttribute(file, "unix:gid", 4321);
            Files.setAttribute(file, "unix:uid", 1234);
        } catch (IOException e) {
            assumeTrue(false, "only root can give files away");
        }

        assertThat(WholeFileWriter.write(file, CONTENT)).isEmpty();

        assertThat(Files.readAttributes(file, "unix:uid,gid"))
                .containsEntry("uid", 1234)
                .containsEntry("gid", 4321);
    }

    @Test
    void otherNamesOfAFileKeepTheOldContentAndThatIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "gammelt");
        Path other = Files.createLink(folder.resolve("anden"), file);

        assertThat(WholeFileWriter.write(file, CONTENT))
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly("Filen " + file
                        + " er gemt, men har ikke beholdt sine andre navne (hårde links), som stadig har"
                        + " det gamle indhold.");
        assertThat(other).hasContent("gammelt");
    }

    @Test
    void aLinkThatLeadsNowhereYetLeadsToTheNewFile() throws IOException {
        Path file = folder.resolve("fil");
        Path first = Files.createSymbolicLink(folder.resolve("1"), Path.of("2"));
        Path second = Files.createSymbolicLink(folder.resolve("2"), Path.of("fil"));

        WholeFileWriter.write(first, CONTENT);

        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(file).isRegularFile().hasBinaryContent(CONTENT);
    }

    @Test
    void aRingOfLinksLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("ring"), Path.of("ring"));

        assertThatThrownBy(() -> WholeFileWriter.write(link, CONTENT)).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("ring");
    }

    /** As after a kill: nobody has it locked any more. What others have there, or are writing, stays. */
    @Test
    void whatAnEarlierWriteLeftBehindGoesAway() throws IOException {
        Path file = folder.resolve("fil");
        String uuid = ".8d8a21d5-2a51-4f08-9a4c-5f0ba2a6a6d1.tmp";
        Files.writeString(folder.resolve(".fil" + uuid), "halvt");
        List<String> others = List.of(".fil.tmp", ".anden" + uuid, ".fil.bak");
        for (String other : others) {
            Files.writeString(folder.resolve(other), "andet");
        }

        WholeFileWriter.write(file, CONTENT);

        assertThat(files()).containsExactlyInAnyOrder("fil", ".fil.tmp", ".anden" + uuid, ".fil.bak");
    }

    @Test
    void manyWritersOfOneFileDoNotDisturbEachOther() throws IOException {
        Path file = folder.resolve("fil");

        IntStream.range(0, 200).parallel().forEach(k -> {
            try {
                WholeFileWriter.write(file, CONTENT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(files()).containsExactly("fil");
        assertThat(file).hasBinaryContent(CONTENT);
    }

    /** Somebody else in this process holds a leftover: it is no leftover then, and no reason to throw. */
    @Test
    void whatAnotherThreadHoldsLockedStays() throws Exception {
        Path file = folder.resolve("fil");
        String held = ".fil.8d8a21d5-2a51-4f08-9a4c-5f0ba2a6a6d1.tmp";
        try (FileChannel channel =
                FileChannel.open(Files.writeString(folder.resolve(held), "halvt"), StandardOpenOption.WRITE)) {
            assertThat(CompletableFuture.supplyAsync(() -> lock(channel)).get(10, TimeUnit.SECONDS))
                    .isTrue();

            WholeFileWriter.write(file, CONTENT);
        }

        assertThat(files()).containsExactlyInAnyOrder("fil", held);
        assertThat(file).hasBinaryContent(CONTENT);
    }

    /** As two applications of one server do, each with classes of its own, and two threads. */
    @Test
    void twoApplicationsInOneProcessDoNotDisturbEachOther() throws Exception {
        Path file = folder.resolve("fil");
        Method other = loadedOnceMore();

        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int k = 0; k < 150; k++) {
                try {
                    other.invoke(null, file, CONTENT);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        for (int k = 0; k < 150; k++) {
            WholeFileWriter.write(file, CONTENT);
        }
        writing.get(60, TimeUnit.SECONDS);

        assertThat(files()).containsExactly("fil");
        assertThat(file).hasBinaryContent(CONTENT);
    }

    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Method loadedOnceMore() throws ReflectiveOperationException {
        String room = WholeFileWriter.class.getPackageName();
        ClassLoader loader = new ClassLoader(WholeFileWriterTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!name.startsWith(room)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? defined(name) : known;
            }

            private Class<?> defined(String name) throws ClassNotFoundException {
                try (InputStream content = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    byte[] bytes = content.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        return loader.loadClass(WholeFileWriter.class.getName()).getMethod("write", Path.class, byte[].class);
    }

    @Test
    void theLongestNameThatAFileCanHaveIsNotTooLong() throws IOException {
        Path file = folder.resolve("æ".repeat(127));

        WholeFileWriter.write(file, CONTENT);

        assertThat(file).hasBinaryContent(CONTENT);
    }

    private static Optional<String> permissions(Path file) {
        try {
            return Optional.of(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
