package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.api.Test;

/** Each kind of document has its schema, in each language. */
class FormatSchemaTest {

    @Test
    void eachIsReadAsItIsKept() {
        assertThat(FormatSchema.STRATEGI.read(Sprog.DANSK)).contains("\"description\" : \"Hvad der foreslås.\"");
        assertThat(FormatSchema.STRATEGI.read(Sprog.ENGELSK))
                .contains("\"description\" : \"What is proposed.\"")
                .doesNotContain("Hvad der foreslås.");
        assertThat(FormatSchema.PORTEFOELJE.read(Sprog.DANSK)).contains("\"strategier\"");
        assertThat(FormatSchema.PORTEFOELJE.read(Sprog.ENGELSK)).contains("\"strategier\"");
    }
}
