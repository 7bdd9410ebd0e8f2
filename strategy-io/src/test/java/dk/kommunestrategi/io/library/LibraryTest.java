package dk.kommunestrategi.io.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {

    /** Whoever follows the advice gets the version that these tests run with. */
    @ParameterizedTest
    @EnumSource
    void theVersionAdvisedIsTheOneInUse(Library library) throws IOException {
        String[] parts = library.coordinates().split(":", 3);
        String property = parts[1].replace("-reader", "") + ".version";

        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<artifactId>" + parts[1] + "</artifactId>\n        <version>${" + property + "}</version>")
                .contains("<" + property + ">" + parts[2] + "</" + property + ">");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereIsFound(Library library) {
        assertThatCode(library::require).doesNotThrowAnyException();
    }
}
