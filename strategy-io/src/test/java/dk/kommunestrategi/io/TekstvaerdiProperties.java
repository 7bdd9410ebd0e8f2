package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.json.Tekstvaerdi;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The form of a text says exactly whether it states a value. */
class TekstvaerdiProperties {

    @Property(tries = 2_000)
    void aDayIsReadExactlyWhenItExists(
            @ForAll @IntRange(min = 0, max = 9_999) int aar,
            @ForAll @IntRange(min = 0, max = 13) int maaned,
            @ForAll @IntRange(min = 0, max = 32) int dag) {
        assertThat(laest(aar, maaned, dag)).isEqualTo(findes(aar, maaned, dag));
    }

    @Test
    void the29thOfFebruaryExistsInLeapYearsOnly() {
        for (int aar = 0; aar <= 9_999; aar++) {
            assertThat(laest(aar, 2, 29)).isEqualTo(findes(aar, 2, 29));
        }
    }

    private static Optional<LocalDate> laest(int aar, int maaned, int dag) {
        return Tekstvaerdi.DATO.parse("%04d-%02d-%02d".formatted(aar, maaned, dag));
    }

    private static Optional<LocalDate> findes(int aar, int maaned, int dag) {
        try {
            return Optional.of(LocalDate.of(aar, maaned, dag));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
