package dk.kommunestrategi.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeloebTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250000.50|125000050|1250000.50|1.250.000,50 kr.|DKK 1,250,000.50",
                "1250000|125000000|1250000.00|1.250.000 kr.|DKK 1,250,000",
                "0.05|5|0.05|0,05 kr.|DKK 0.05",
                "-0.05|-5|-0.05|-0,05 kr.|DKK -0.05",
                "-1000.10|-100010|-1000.10|-1.000,10 kr.|DKK -1,000.10",
                "007|700|7.00|7 kr.|DKK 7",
                "999999999999.99|99999999999999|999999999999.99|999.999.999.999,99 kr.|DKK 999,999,999,999.99"
            })
    void isReadAndWrittenToTheOere(String tekst, long oere, String written, String danish, String english) {
        Beloeb beloeb = Beloeb.parse(tekst).orElseThrow();

        assertThat(beloeb).isEqualTo(new Beloeb(oere)).hasToString(written);
        assertThat(beloeb.text(Sprog.DANSK)).isEqualTo(danish);
        assertThat(beloeb.text(Sprog.ENGELSK)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1,50", "1.5", "1.500", ".50", "+1", " 1", "1e3", "1000000000000", "1.000.000"})
    void isNotReadFromAnythingElse(String tekst) {
        assertThat(Beloeb.parse(tekst)).isEmpty();
    }

    @Test
    void isAddedExactlyOrNotAtAll() {
        assertThat(Beloeb.kroner(1).plus(new Beloeb(-1))).isEqualTo(new Beloeb(99));
        assertThat(Beloeb.NUL.plus(Beloeb.kroner(3))).isEqualTo(Beloeb.kroner(3));
        assertThatThrownBy(() -> new Beloeb(Long.MAX_VALUE).plus(new Beloeb(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Beloeb.kroner(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isOrderedByItsSize() {
        assertThat(Beloeb.kroner(2)).isGreaterThan(new Beloeb(199)).isLessThan(new Beloeb(201));
    }
}
