package dk.kommunestrategi.rules.udmoentning.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/**
 * When what recurs is, half-year by half-year: a meeting counts before what is laid down for its year, that before what is
 * laid down for every year. What comes once a year is settled for both halves, a status for its own half only.
 */
class MoedeplanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // What is known; of which kind; then when it is in 2026-H1, 2026-H2, 2027-H1 and 2027-H2
                "06-10; 11-20 | STATUSMOEDE | 10. juni 2026 | 20. november 2026 | 10. juni 2027 | 20. november 2027",
                "06-10; 11-20; 2026 05-04 | STATUSMOEDE | 4. maj 2026 | 20. november 2026 | 10. juni 2027 | 20. november 2027",
                "06-10; 11-20; 2026-04-01 | STATUSMOEDE | 1. april 2026 | 20. november 2026 | 10. juni 2027 | 20. november 2027",
                "2026 05-04; 2026-04-01 | STATUSMOEDE | 1. april 2026 | - | - | -",
                "2026 05-04; 2026-11-01 | STATUSMOEDE | 4. maj 2026 | 1. november 2026 | - | -",
                "08-20 | BUDGETFORHANDLINGER | - | 20. august 2026 | - | 20. august 2027",
                "08-20; 2026 06-15 | BUDGETFORHANDLINGER | 15. juni 2026 | - | - | 20. august 2027",
                "08-20; 2026-06-15 | BUDGETFORHANDLINGER | 15. juni 2026 | - | - | 20. august 2027",
                "2026 08-20; 2026-06-15 | BUDGETFORHANDLINGER | 15. juni 2026 | - | - | -",
                "02 | AARSRAPPORT | februar 2026 | - | februar 2027 | -",
                "02-29 | AARSRAPPORT | 28. februar 2026 | - | 28. februar 2027 | -",
            })
    void whatIsNearerCountsFirst(
            String datoer, Moedeart art, String first, String second, String third, String fourth) {
        Moedeplan plan = plan(art, List.of(datoer.split("; ", -1)));
        List<YearHalf> halves = Stream.of("2026-H1", "2026-H2", "2027-H1", "2027-H2")
                .map(YearHalf::parse)
                .toList();

        assertThat(halves.stream()
                        .map(half -> plan.termin(Moedeplan.art(art), half)
                                .map(termin -> termin.tidspunkt().text(Sprog.DANSK))
                                .orElse("-")))
                .containsExactly(or(first), or(second), or(third), or(fourth));
        assertThat(plan.knows(Moedeplan.art(art))).isTrue();
        assertThat(plan.knows(Kalenderart.BUDGETHOERING)).isFalse();
        assertThat(halves.stream()
                        .filter(half -> plan.termin(Moedeplan.art(art), half).isPresent()))
                .allMatch(half -> plan.knows(Moedeplan.art(art), half));
    }

    private static String or(String text) {
        return text == null ? "-" : text;
    }

    /** "06-10" of every year, "2026 05-04" of one, "02" without a day, "2026-04-01" a meeting. */
    private static Moedeplan plan(Moedeart art, List<String> datoer) {
        return new Moedeplan(
                datoer.stream()
                        .filter(MoedeplanTest::isMoede)
                        .map(dato -> Moede.builder()
                                .art(art)
                                .dato(LocalDate.parse(dato))
                                .build())
                        .toList(),
                datoer.stream()
                        .filter(dato -> !isMoede(dato))
                        .map(dato -> aarsdato(art, dato))
                        .toList());
    }

    private static boolean isMoede(String dato) {
        return dato.matches("[0-9]{4}-.*");
    }

    private static Aarsdato aarsdato(Moedeart art, String dato) {
        String[] words = dato.split(" ", -1);
        String[] parts = words[words.length - 1].split("-", -1);
        return Aarsdato.builder()
                .art(art)
                .aar(words.length == 2 ? OptionalInt.of(Integer.parseInt(words[0])) : OptionalInt.empty())
                .maaned(Integer.parseInt(parts[0]))
                .dag(parts.length == 2 ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty())
                .build();
    }
}
