package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problemkode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.YearHalf;

class HandleplanCheckProperties {

    private static final YearHalf FRA = YearHalf.of(2024, 1);

    @Property
    void reportsAStartExactlyWhereItsIndexIsNotInThePeriod(
            @ForAll @IntRange(min = 1, max = 20) int antal, @ForAll @IntRange(min = -20, max = 40) int start) {
        Placering placering = Placering.builder()
                .initiativ(1)
                .formelStart(FRA.plusHalves(start))
                .build();

        assertThat(reports(placering, antal, Problemkode.PLACERING_UDEN_FOR_PERIODEN))
                .isEqualTo(start >= antal);
        assertThat(reports(placering, antal, Problemkode.STARTET_FOER_PERIODEN)).isEqualTo(start < 0);
    }

    @Property
    void reportsAnInformalStartExactlyWhereItIsNotEarlier(
            @ForAll @IntRange(max = 9) int uformel, @ForAll @IntRange(max = 9) int formel) {
        Placering placering = Placering.builder()
                .initiativ(1)
                .formelStart(FRA.plusHalves(formel))
                .uformelStart(FRA.plusHalves(uformel))
                .build();

        assertThat(reports(placering, 10, Problemkode.UFORMEL_START_EFTER_FORMEL))
                .isEqualTo(uformel >= formel);
    }

    private static boolean reports(Placering placering, int antal, Problemkode code) {
        Handleplan plan = Handleplan.builder()
                .periode(Periode.of(FRA, FRA.plusHalves(antal - 1)))
                .addPlacering(placering)
                .build();
        return Findings.problems(new HandleplanCheck(), Eksempel.strategi().withHandleplan(plan)).stream()
                .anyMatch(problem -> problem.getCode() == code);
    }
}
