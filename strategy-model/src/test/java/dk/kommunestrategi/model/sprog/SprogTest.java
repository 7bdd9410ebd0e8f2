package dk.kommunestrategi.model.sprog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;

class SprogTest {

    @Test
    void writesHalfYearsAsPeopleDo() {
        assertThat(Sprog.DANSK.halvaar(YearHalf.of(2024, 1))).isEqualTo("1. halvår 2024");
        assertThat(Sprog.DANSK.halvaar(YearHalf.of(2026, 2))).isEqualTo("2. halvår 2026");
        assertThat(Sprog.ENGELSK.halvaar(YearHalf.of(2024, 1))).isEqualTo("H1 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
    void writesHalfYearsTheSameOnEveryMachine(String sprog) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(sprog));

            writesHalfYearsAsPeopleDo();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void quotesAsEachLanguageDoes() {
        assertThat(Sprog.DANSK.anfoert("A")).isEqualTo("»A«");
        assertThat(Sprog.ENGELSK.anfoert("A 100 %")).isEqualTo("“A 100 %”");
    }

    @Test
    void enumeratesWithAWordBeforeTheLast() {
        assertThat(Sprog.DANSK.list(List.of())).isEmpty();
        assertThat(Sprog.DANSK.list(List.of("A"))).isEqualTo("A");
        assertThat(Sprog.DANSK.list(List.of("A", "B"))).isEqualTo("A og B");
        assertThat(Sprog.DANSK.list(List.of("A", "B", "C"))).isEqualTo("A, B og C");
        assertThat(Sprog.ENGELSK.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void isDanishOrEnglish() {
        assertThat(Sprog.DANSK.getLocale().getLanguage()).isEqualTo("da");
        assertThat(Sprog.ENGELSK.getLocale().getLanguage()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0|0", "953|953|953", "1443|1.443|1,443", "-1234567|-1.234.567|-1,234,567"})
    void aNumberIsWrittenInGroupsOfThree(long tal, String danish, String english) {
        assertThat(Sprog.DANSK.tal(tal)).isEqualTo(danish);
        assertThat(Sprog.ENGELSK.tal(tal)).isEqualTo(english);
    }
}
