package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SkemaTest {

    private static final Path FIL = Path.of("src/main/resources/dk/kommunestrategi/io/strategi.schema.json");

    @Test
    void theSchemaIsThatOfTheModel() throws IOException {
        String skema = Skemagenerator.generate();
        if (Boolean.getBoolean("opdater")) {
            Files.writeString(FIL, skema);
        }
        assertThat(Files.readString(FIL))
                .as("The model has changed: run the tests once with -Dopdater=true")
                .isEqualTo(skema);
    }
}
