package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.center;
import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.kapacitetFra;
import static dk.kommunestrategi.model.Eksempel.periode;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.sprog.Sprog;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

class PeriodeCheckTest {

    private static final YearHalf FRA = YearHalf.of(2024, 1);

    private final Check<Strategi> check = new PeriodeCheck();

    @Test
    void findsPeriodsThatEndBeforeTheyBegin() {
        Strategi strategi = strategi()
                .withPeriode(periode("2024-H2", "2024-H1"))
                .withHandleplan(Handleplan.builder()
                        .periode(periode("2025-H1", "2024-H2"))
                        .build());

        assertThat(Findings.lines(check, strategi))
                .containsExactly(
                        "FEJL PERIODE_VENDT_OM: /periode/til holds \"2024-H1\" because of /periode/fra",
                        "FEJL PERIODE_VENDT_OM: /handleplan/periode/til holds \"2024-H2\""
                                + " because of /handleplan/periode/fra");
        assertThat(Findings.problems(check, strategi).get(0).getMessage(Sprog.DANSK))
                .isEqualTo("Perioden slutter i 1. halvår 2024, før den begynder i 2. halvår 2024.");
    }

    @Test
    void acceptsTheLongestPeriodAndFindsOneThatIsAHalfYearLonger() {
        Periode longest = Periode.of(FRA, FRA.plusHalves(Periode.MAX_HALVAAR - 1));
        Periode forLang = Periode.of(FRA, FRA.plusHalves(Periode.MAX_HALVAAR));

        assertThat(Findings.lines(check, strategi().withPeriode(longest))).isEmpty();
        assertThat(Findings.lines(check, strategi().withPeriode(forLang)))
                .containsExactly("FEJL PERIODE_FOR_LANG: /periode/til holds \"4024-H1\" because of /periode/fra");
    }

    @Test
    void findsThatThePeriodOfTheHandleplanIsTooLong() {
        Strategi strategi = strategi()
                .withHandleplan(Handleplan.builder()
                        .periode(Periode.of(FRA, FRA.plusYears(3_000)))
                        .build());

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL PERIODE_FOR_LANG: /handleplan/periode/til holds \"5024-H1\""
                        + " because of /handleplan/periode/fra");
    }

    @Test
    void findsThatAllOfTimeIsTooLong() {
        Periode always = Periode.of(YearHalf.of(Year.MIN_VALUE, Half.H1), YearHalf.of(Year.MAX_VALUE, Half.H2));

        assertThat(Findings.problems(check, strategi().withPeriode(always)))
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly("Perioden er længere end 4000 halvår.");
    }

    @Test
    void findsAWindowThatEndsBeforeItBegins() {
        Strategi strategi = strategiWith(
                initiativ(1),
                initiativ(2).withTidligst(YearHalf.parse("2025-H1")).withSenest(YearHalf.parse("2024-H2")));

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL VINDUE_VENDT_OM: /initiativer/1/senest holds \"2024-H2\""
                        + " because of /initiativer/1/tidligst");
        assertThat(Findings.problems(check, strategi).get(0).getMessage(Sprog.DANSK))
                .isEqualTo("Seneste start, 2. halvår 2024, ligger før tidligste start, 1. halvår 2025.");
    }

    @Test
    void acceptsAWindowOfOneHalfYearAndOneThatIsOpenOnAPage() {
        Strategi strategi = strategiWith(
                initiativ(1).withTidligst(FRA).withSenest(FRA),
                initiativ(2).withTidligst(FRA),
                initiativ(3).withSenest(FRA));

        assertThat(Findings.lines(check, strategi)).isEmpty();
    }

    @Test
    void findsACapacityThatChangesTwiceInOneHalfYear() {
        Center center = Center.builder()
                .from(center("rus"))
                .addKapacitetsaendringer(
                        kapacitetFra("2025-H1", 3), kapacitetFra("2024-H1", 2), kapacitetFra("2025-H1", 4))
                .build();
        Strategi strategi = strategi().withCentre(center("senior"), center);

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL DOBBELT_HENVISNING: /centre/1/kapacitetsaendringer/2/fra holds \"2025-H1\""
                        + " because of /centre/1/kapacitetsaendringer/0/fra");
        assertThat(Findings.problems(check, strategi).get(0).getMessage(Sprog.DANSK))
                .isEqualTo("\"1. halvår 2025\" er nævnt mere end én gang.");
    }

    @Test
    void reportsBreachesOfEveryKindTogether() {
        Strategi strategi = strategiWith(initiativ(1).withTidligst(FRA).withSenest(FRA.minusHalves(1)))
                .withPeriode(Periode.of(FRA, FRA.minusHalves(1)))
                .withCentre(Center.builder()
                        .from(center("rus"))
                        .addKapacitetsaendringer(kapacitetFra("2025-H1", 3), kapacitetFra("2025-H1", 3))
                        .build());

        assertThat(Findings.problems(check, strategi))
                .extracting(problem -> problem.getCode().name())
                .containsExactlyInAnyOrder("PERIODE_VENDT_OM", "DOBBELT_HENVISNING", "VINDUE_VENDT_OM");
    }

    @Test
    void findsNothingWherePeriodsAndWindowsAreInOrder() {
        assertThat(Findings.lines(check, strategi())).isEmpty();
        assertThat(Findings.lines(check, fullStrategi())).isEmpty();
    }
}
