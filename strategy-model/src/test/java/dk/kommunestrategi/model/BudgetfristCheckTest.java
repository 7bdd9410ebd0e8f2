package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.part.BudgetfristCheck;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that the law sets for a budget, of what is planned, laid down for a year, and laid down for every year. */
class BudgetfristCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Meetings: of one year, and of two
                "FOERSTE_BEHANDLING 2024-09-17; BUDGETVEDTAGELSE 2024-10-08 | -",
                "FOERSTE_BEHANDLING 2024-09-18; BUDGETVEDTAGELSE 2024-10-08 | BUDGETBEHANDLINGER_FOR_TAET /moeder/1/dato 2024-10-08 /moeder/0/dato",
                "FOERSTE_BEHANDLING 2023-10-01; BUDGETVEDTAGELSE 2024-10-08 | -",
                "BUDGETFORSLAG 2024-09-15; BUDGETVEDTAGELSE 2024-10-15 | -",
                "BUDGETFORSLAG 2024-09-16 | BUDGETFORSLAG_FOR_SENT /moeder/0/dato 2024-09-16",
                "BUDGETVEDTAGELSE 2024-10-16 | BUDGETVEDTAGELSE_FOR_SENT /moeder/0/dato 2024-10-16",
                // Several meetings that adopt a budget: each is compared with the first that reads it
                "FOERSTE_BEHANDLING 2024-09-10; BUDGETVEDTAGELSE 2024-10-08; BUDGETVEDTAGELSE 2024-09-24 | BUDGETBEHANDLINGER_FOR_TAET /moeder/2/dato 2024-09-24 /moeder/0/dato",
                "FOERSTE_BEHANDLING 2024-09-17; FOERSTE_BEHANDLING 2024-10-01; BUDGETVEDTAGELSE 2024-10-08 | -",
                "FOERSTE_BEHANDLING 09-18; BUDGETVEDTAGELSE 2024-10-09; BUDGETVEDTAGELSE 2024-10-08 | BUDGETBEHANDLINGER_FOR_TAET /moeder/1/dato 2024-10-08 /politik/aarsdatoer/0/dag",
                // Laid down for every year: told once
                "FOERSTE_BEHANDLING 09-17; BUDGETVEDTAGELSE 10-08 | -",
                "FOERSTE_BEHANDLING 09-18; BUDGETVEDTAGELSE 10-08 | BUDGETBEHANDLINGER_FOR_TAET /politik/aarsdatoer/1/dag 8 /politik/aarsdatoer/0/dag",
                "BUDGETFORSLAG 09-16 | BUDGETFORSLAG_FOR_SENT /politik/aarsdatoer/0/dag 16",
                "BUDGETVEDTAGELSE 10-16 | BUDGETVEDTAGELSE_FOR_SENT /politik/aarsdatoer/0/dag 16",
                "FOERSTE_BEHANDLING 09-18; BUDGETVEDTAGELSE 10-08; BUDGETFORSLAG 2025-08-20 | BUDGETBEHANDLINGER_FOR_TAET /politik/aarsdatoer/1/dag 8 /politik/aarsdatoer/0/dag",
                // Of one year, against what holds for every year
                "FOERSTE_BEHANDLING 09-12; BUDGETVEDTAGELSE 10-08; FOERSTE_BEHANDLING 2025 09-25 | BUDGETBEHANDLINGER_FOR_TAET /politik/aarsdatoer/1/dag 8 /politik/aarsdatoer/2/dag",
                "FOERSTE_BEHANDLING 09-12; BUDGETVEDTAGELSE 2025-10-01 | BUDGETBEHANDLINGER_FOR_TAET /moeder/0/dato 2025-10-01 /politik/aarsdatoer/0/dag",
                "FOERSTE_BEHANDLING 2025 09-25; FOERSTE_BEHANDLING 2025-09-10; BUDGETVEDTAGELSE 2025-10-08 | -",
                "FOERSTE_BEHANDLING 2025 09-25; BUDGETVEDTAGELSE 2026 10-08 | -",
                // Of a month alone, the day most in favour counts
                "FOERSTE_BEHANDLING 09; BUDGETVEDTAGELSE 10 | -",
                "BUDGETFORSLAG 09 | -",
                "BUDGETFORSLAG 10 | BUDGETFORSLAG_FOR_SENT /politik/aarsdatoer/0/maaned 10",
                "BUDGETVEDTAGELSE 2025 11 | BUDGETVEDTAGELSE_FOR_SENT /politik/aarsdatoer/0/maaned 11",
                "FOERSTE_BEHANDLING 10; BUDGETVEDTAGELSE 09 | BUDGETBEHANDLINGER_FOR_TAET /politik/aarsdatoer/1/maaned 9 /politik/aarsdatoer/0/maaned",
                // What is no day is told by others, and other steps have no such deadline
                "BUDGETVEDTAGELSE 11-31 | -",
                "BUDGETVEDTAGELSE 13 | -",
                "BUDGETVEDTAGELSE 12-0 | -",
                "BUDGETHOERING 12-24; AENDRINGSFORSLAG 2025-12-24 | -"
            })
    void aBudgetKeepsTheDaysOfTheLaw(String datoer, String told) {
        assertThat(check(datoer).stream().map(BudgetfristCheckTest::shown))
                .containsExactlyElementsOf(told == null ? List.of() : List.of(told));
    }

    @Test
    void whereThreeWeeksLaterIsNoDateTooMuchIsNotAsked() {
        assertThat(check("FOERSTE_BEHANDLING +999999999-12-31; BUDGETVEDTAGELSE +999999999-12-31").stream()
                        .map(Problem::getCode)
                        .map(Enum::name))
                .containsExactly("BUDGETVEDTAGELSE_FOR_SENT", "BUDGETBEHANDLINGER_FOR_TAET");
    }

    /** The 29th of February is the last day of the month in the other years. */
    @Test
    void aDayThatAYearDoesNotHaveIsTheOneBefore() {
        assertThat(check("FOERSTE_BEHANDLING 02-29; BUDGETVEDTAGELSE 2025 03-20").stream()
                        .map(problem -> problem.getMessage(Sprog.DANSK)))
                .containsExactly("Der er mindre end tre uger mellem budgettets første behandling, 2025-02-28, og"
                        + " vedtagelsen, 2025-03-20.");
    }

    @Test
    void daysAreSaidAsTheyAreLaidDown() {
        assertThat(check("BUDGETVEDTAGELSE 10-16").get(0).getMessage(Sprog.DANSK))
                .isEqualTo("Budgettets vedtagelse er sat til 16. oktober; fristen er normalt den 15. oktober"
                        + " (kommunestyrelsesloven § 38).");
        assertThat(check("BUDGETFORSLAG 09-16").get(0).getMessage(Sprog.ENGELSK))
                .isEqualTo(
                        "The budget proposal of the finance committee is set for 16 September; the deadline is normally"
                                + " 15 September (the Danish act on the government of municipalities, section 37(1)).");
        assertThat(check("BUDGETFORSLAG 2026 10").get(0).getMessage(Sprog.DANSK))
                .contains(" oktober 2026;");
        assertThat(check("BUDGETFORSLAG 10").get(0).getMessage(Sprog.ENGELSK)).contains(" October;");
    }

    private static String shown(Problem problem) {
        return (problem.getCode() + " " + problem.getPointer() + " "
                        + problem.getValue().orElse("") + " " + String.join(" ", problem.getRelated()))
                .replace("/styring", "")
                .strip();
    }

    private static List<Problem> check(String datoer) {
        List<String[]> stated =
                Stream.of(datoer.split("; ", -1)).map(one -> one.split(" ", -1)).toList();
        Styring styring = Styring.builder()
                .moeder(stated.stream()
                        .filter(words -> words[1].length() >= 10)
                        .map(words -> Moede.builder()
                                .art(Moedeart.valueOf(words[0]))
                                .dato(LocalDate.parse(words[1]))
                                .build())
                        .toList())
                .politik(Styringspolitik.builder()
                        .aarsdatoer(stated.stream()
                                .filter(words -> words[1].length() < 10)
                                .map(BudgetfristCheckTest::aarsdato)
                                .toList())
                        .build())
                .build();
        return Findings.problems(
                StrategiCheck.ofStyring(new BudgetfristCheck()),
                Eksempel.strategi().withStyring(styring));
    }

    /** "09-17" of every year, "2025 09-17" of one, "09" and "2025 09" without a day. */
    private static Aarsdato aarsdato(String[] words) {
        String[] parts = words[words.length - 1].split("-", -1);
        return Aarsdato.builder()
                .art(Moedeart.valueOf(words[0]))
                .aar(words.length == 3 ? OptionalInt.of(Integer.parseInt(words[1])) : OptionalInt.empty())
                .maaned(Integer.parseInt(parts[0]))
                .dag(parts.length == 2 ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty())
                .build();
    }
}
