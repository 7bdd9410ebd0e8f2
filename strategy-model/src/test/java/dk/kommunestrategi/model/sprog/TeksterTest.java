package dk.kommunestrategi.model.sprog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class TeksterTest {

    private final Tekster tekster = new Tekster(TeksterTest::bundle);

    private final Tekst plural = sprog -> sprog == Sprog.DANSK ? "kommuner" : "municipalities";

    @Test
    void speakTheLanguageTheyAreAskedFor() {
        assertThat(tekster.text(Sprog.DANSK, "start", 7)).isEqualTo("Start: 7");
        assertThat(tekster.text(Sprog.ENGELSK, "start", 7)).isEqualTo("Begin: 7");
    }

    @Test
    void fillTheirPlacesFromArgumentsOrFromAList() {
        assertThat(tekster.text(Sprog.DANSK, "par", "a", "b")).isEqualTo("b og a");
        assertThat(tekster.text(Sprog.DANSK, "par", List.of("a", "b"))).isEqualTo("b og a");
    }

    @Test
    void writeHalfYearsInTheLanguage() {
        assertThat(tekster.text(Sprog.DANSK, "start", YearHalf.of(2024, 1))).isEqualTo("Start: 1. halvår 2024");
        assertThat(tekster.text(Sprog.ENGELSK, "start", YearHalf.of(2024, 1))).isEqualTo("Begin: H1 2024");
    }

    @Test
    void writeNumbersWithoutSeparators() {
        assertThat(tekster.text(Sprog.DANSK, "start", 1_234_567)).isEqualTo("Start: 1234567");
    }

    @Test
    void letATextInATextSpeakTheSameLanguage() {
        assertThat(tekster.text(Sprog.DANSK, "start", plural)).isEqualTo("Start: kommuner");
        assertThat(tekster.text(Sprog.ENGELSK, "start", plural)).isEqualTo("Begin: municipalities");
    }

    @Test
    void joinTextsWithSemicolons() {
        Tekst list = Tekst.list(List.of(plural, sprog -> "2024", plural));

        assertThat(list.text(Sprog.ENGELSK)).isEqualTo("municipalities; 2024; municipalities");
        assertThat(Tekst.list(List.of()).text(Sprog.DANSK)).isEmpty();
    }

    @Test
    void refuseAKeyThatDoesNotExist() {
        assertThatThrownBy(() -> tekster.text(Sprog.DANSK, "slut"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("slut");
    }

    private static ResourceBundle bundle(Locale locale) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return locale.getLanguage().equals("da")
                        ? new Object[][] {{"start", "Start: {0}"}, {"par", "{1} og {0}"}}
                        : new Object[][] {{"start", "Begin: {0}"}, {"par", "{1} and {0}"}};
            }
        };
    }
}
