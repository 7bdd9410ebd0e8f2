package dk.kommunestrategi.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Programs tell problems apart by their codes. */
class ProblemkodeTest {

    /**
     * A new code is added to the file; none is renamed, removed, made more or less serious, put under another subject, or used for anything else than
     * before.
     */
    @Test
    void theCodesThatProgramsKnowStay() throws IOException {
        assertThat(Arrays.stream(Problemkode.values())
                        .map(code -> code + " " + code.getSubject() + " " + code.getSeverity()))
                .containsExactlyInAnyOrderElementsOf(known().lines().toList());
    }

    private static String known() throws IOException {
        try (InputStream file = ProblemkodeTest.class.getResourceAsStream("problemkoder.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
