package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The form of a text says exactly whether it states a value. */
class TextValueProperties {

    @Property(tries = 2_000)
    void aDayIsReadExactlyWhenItExists(
            @ForAll @IntRange(min = 0, max = 9_999) int aar,
            @ForAll @IntRange(min = 0, max = 13) int maaned,
            @ForAll @IntRange(min = 0, max = 32) int day) {
        assertThat(read(aar, maaned, day)).isEqualTo(exists(aar, maaned, day));
    }

    @Test
    void the29thOfFebruaryExistsInLeapYearsOnly() {
        for (int aar = 0; aar <= 9_999; aar++) {
            assertThat(read(aar, 2, 29)).isEqualTo(exists(aar, 2, 29));
        }
    }

    private static Optional<LocalDate> read(int aar, int maaned, int day) {
        return TextValue.DATO.parse("%04d-%02d-%02d".formatted(aar, maaned, day));
    }

    private static Optional<LocalDate> exists(int aar, int maaned, int day) {
        try {
            return Optional.of(LocalDate.of(aar, maaned, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
