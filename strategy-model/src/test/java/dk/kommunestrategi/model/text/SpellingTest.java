package dk.kommunestrategi.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> CENTRE = List.of("bolig", "CF", "familie", "handicap", "rus", "psykiatri");

    @ParameterizedTest
    @CsvSource({
        "rsu, rus",
        "ruz, rus",
        "ru, ",
        "rrus, rus",
        "urs, rus",
        "RUS, rus",
        "bolg, bolig",
        "blogi, ",
        "bollige, bolig",
        "psykaitri, psykiatri",
        "psykiatrien, psykiatri",
        "psykolog, ",
        "handikap, handicap",
        "cf, CF",
        "SF, ",
        "hjemløs, ",
        "'', "
    })
    void theWordMeantIsTheOneThatIsAlike(String written, String meant) {
        assertThat(new Spelling(CENTRE).find(written).orElse(null)).isEqualTo(meant);
    }

    @Test
    void ofSeveralThatAreEquallyAlikeTheFirstIsMeant() {
        assertThat(new Spelling(List.of("rum", "rus", "rut")).find("rux")).hasValue("rum");
        assertThat(new Spelling(List.of("rut", "rus", "rum")).find("rux")).hasValue("rut");
        assertThat(new Spelling(List.of("rust", "rus")).find("ruz")).hasValue("rus");
    }

    @Test
    void whereThereIsNothingNothingIsMeant() {
        assertThat(new Spelling(List.of()).find("rus")).isEmpty();
    }

    @Test
    void whatNobodyWouldMistypeIsNotCompared() {
        assertThat(new Spelling(List.of("x".repeat(50))).find("x".repeat(49) + "y"))
                .isPresent();
        assertThat(new Spelling(List.of("x".repeat(51))).find("x".repeat(50) + "y"))
                .isEmpty();
    }

    @Test
    void helpEndsWhenAMillionWordsAreWrong() {
        Spelling help = new Spelling(
                IntStream.range(0, 1_000).mapToObj("center%04d"::formatted).toList());

        assertThat(IntStream.range(0, 1_000)
                        .filter(k -> help.find("centre%04d".formatted(k)).isPresent())
                        .count())
                .isEqualTo(100);
    }

    @Test
    void capitalsAreTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new Spelling(List.of("INITIATIV")).find("initiativ")).hasValue("INITIATIV");
        } finally {
            Locale.setDefault(before);
        }
    }
}
