package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaanedsnavnTest {

    @Test
    void theDanishNamesAreThoseOfTheCalendar() {
        assertThat(Maanedsnavn.dansk())
                .containsExactly(
                        "januar",
                        "februar",
                        "marts",
                        "april",
                        "maj",
                        "juni",
                        "juli",
                        "august",
                        "september",
                        "oktober",
                        "november",
                        "december");
    }

    @ParameterizedTest
    @CsvSource({
        "jan, JANUARY",
        "januar, JANUARY",
        "january, JANUARY",
        "mar, MARCH",
        "marts, MARCH",
        "march, MARCH",
        "maj, MAY",
        "may, MAY",
        "jun, JUNE",
        "jul, JULY",
        "oktob, OCTOBER",
        "october, OCTOBER",
        "dec, DECEMBER"
    })
    void aNameIsKnownInBothLanguagesAndCutShort(String word, Month month) {
        assertThat(Maanedsnavn.find(word)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ja", "ma", "januari", "uar", "møde"})
    void anythingElseIsNoMonth(String word) {
        assertThat(Maanedsnavn.find(word)).isEmpty();
    }
}
