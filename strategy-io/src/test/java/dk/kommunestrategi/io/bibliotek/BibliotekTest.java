package dk.kommunestrategi.io.bibliotek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BibliotekTest {

    /** Whoever follows the advice gets the version that these tests run with. */
    @ParameterizedTest
    @EnumSource
    void theVersionAdvisedIsTheOneInUse(Bibliotek bibliotek) throws IOException {
        String[] dele = bibliotek.koordinater().split(":", 3);
        String egenskab = dele[1].replace("-reader", "") + ".version";

        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<artifactId>" + dele[1] + "</artifactId>\n        <version>${" + egenskab + "}</version>")
                .contains("<" + egenskab + ">" + dele[2] + "</" + egenskab + ">");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereIsFound(Bibliotek bibliotek) {
        assertThatCode(bibliotek::require).doesNotThrowAnyException();
    }
}
