package dk.kommunestrategi.io.dokument.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody knows the meaning of is told as people read it. */
class FelttekstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Rådhuset\"|Rådhuset",
                "true|ja",
                "false|nej",
                "12|12",
                "1.50|1.50",
                "1E400|1E+400",
                "123456789012345678901234567890|123456789012345678901234567890",
                "[\"a\", 2, null, true]|a; 2; ja",
                "{\"Navn\": \"Bilag\", \"Sider\": 3, \"Tom\": \"\", \"Under\": {\"Lukket\": false}}|Navn: Bilag; Sider: 3; Under: Lukket: nej",
                "intet JSON|intet JSON"
            })
    void aValueIsTold(String json, String told) {
        assertThat(new Felttekst(new Sagstekster(Sprog.DANSK)).text(Felt.of("f", json)))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"null", "\"\"", "\" \"", "[]", "{}", "[null, \"\"]", "{\"a\": null}", "^^"})
    void whereNothingStandsNothingIsTold(String json) {
        assertThat(new Felttekst(new Sagstekster(Sprog.DANSK)).text(Felt.of("f", json)))
                .isEmpty();
    }
}
