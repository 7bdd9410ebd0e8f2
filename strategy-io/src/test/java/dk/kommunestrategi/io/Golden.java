package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files with what is written, to the letter; written anew by running the tests once with {@code -Dopdater=true}. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/dk/kommunestrategi/io");

    private Golden() {}

    /** The names of the files in a folder, so that one that no test writes any more is noticed. */
    public static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that this is what stands in the file, whose path starts at the test resources of this package. */
    public static void check(String file, String written) {
        Path path = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("opdater")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, written);
            }
            assertThat(written).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
