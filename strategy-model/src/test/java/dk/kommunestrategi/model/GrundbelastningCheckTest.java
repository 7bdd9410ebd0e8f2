package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.center;
import static dk.kommunestrategi.model.Eksempel.kapacitetFra;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class GrundbelastningCheckTest {

    private final Check<Strategi> check = new GrundbelastningCheck();

    private static Grundbelastning grundbelastning(String fra, String til, int niveau) {
        return Grundbelastning.builder()
                .fra(YearHalf.parse(fra))
                .til(Optional.of(til).filter(text -> !text.isEmpty()).map(YearHalf::parse))
                .niveau(niveau)
                .art(Grundbelastningsart.DRIFT)
                .build();
    }

    private static Strategi with(Center.Builder center) {
        return strategi().withCentre(center("senior"), center.build());
    }

    @Test
    void findsALoadThatEndsBeforeItBegins() {
        Strategi strategi = with(Center.builder()
                .from(center("rus"))
                .addGrundbelastning(
                        grundbelastning("2024-H1", "2024-H1", 1), grundbelastning("2024-H2", "2024-H1", 1)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL PERIODE_VENDT_OM: /centre/1/grundbelastning/1/til holds \"2024-H1\""
                        + " because of /centre/1/grundbelastning/1/fra");
    }

    @Test
    void findsTheFirstHalfYearInWhichLoadsTogetherLeaveNoRoom() {
        Strategi strategi = with(Center.builder()
                .from(center("rus"))
                .kapacitet(3)
                .addKapacitetsaendringer(kapacitetFra("2027-H1", 1))
                .addGrundbelastning(
                        grundbelastning("2024-H1", "2025-H2", 2),
                        grundbelastning("2025-H1", "2026-H1", 2),
                        grundbelastning("2026-H2", "", 2)));

        assertThat(Findings.lines(check, strategi))
                .containsExactly("ADVARSEL GRUNDBELASTNING_OVER_KAPACITET: /centre/1/grundbelastning holds nothing");
        assertThat(Findings.problems(check, strategi).get(0).getMessage(Sprog.DANSK))
                .isEqualTo(
                        "I 1. halvår 2025 er Center rus belastet over sin kapacitet i forvejen: Grundbelastningen er 4, og"
                                + " kapaciteten er 3.");
    }

    @Test
    void findsACapacityThatFallsBelowALoadWithoutEnd() {
        Strategi strategi = with(Center.builder()
                .from(center("rus"))
                .addKapacitetsaendringer(kapacitetFra("2027-H1", 1))
                .addGrundbelastning(grundbelastning("2024-H1", "", 2)));

        assertThat(Findings.problems(check, strategi).get(0).getMessage(Sprog.DANSK))
                .contains("I 1. halvår 2027", "Grundbelastningen er 2");
    }

    @Test
    void acceptsLoadsThatFillTheCapacityOneAfterTheOther() {
        Strategi strategi = with(Center.builder()
                .from(center("rus"))
                .kapacitet(2)
                .addGrundbelastning(grundbelastning("2024-H1", "2024-H2", 2), grundbelastning("2025-H1", "", 2)));

        assertThat(Findings.lines(check, strategi)).isEmpty();
    }
}
