package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/**
 * Sixty initiatives that cost a million kroner each, in the year in which they begin, within three years that have a frame each:
 * no year is too small by itself, and nobody's start is ruled out.
 */
class TooLittleTogetherTest {

    private static final long MILLION = 1_000_000;

    @Test
    void whatAllYearsTogetherCannotHoldIsProvedImpossibleAtOnce() {
        PlanResult result = Planner.standard().plan(PlanRequest.of(strategi(19)), SearchLimits.ofSteps(100_000));

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getProblems().get(0).getMessage(Sprog.DANSK)).contains("2026", "2027", "2028");
    }

    @Test
    void whatTheyCanHoldIsPlanned() {
        assertThat(Planner.standard()
                        .plan(PlanRequest.of(strategi(20)), SearchLimits.ofSteps(1_000_000))
                        .isPlan())
                .isTrue();
    }

    private static Strategi strategi(int millionEachYear) {
        Initiativ first = Eksempelby.strategi().getInitiativer().get(0);
        return Strategi.builder()
                .from(Eksempelby.strategi())
                .handleplan(Optional.empty())
                .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2028, 2)))
                .politik(Prioriteringspolitik.builder()
                        .oekonomiskRamme(OekonomiskRamme.builder()
                                .prisniveau(2026)
                                .aarsrammer(IntStream.rangeClosed(2026, 2028)
                                        .mapToObj(aar -> Aarsramme.builder()
                                                .aar(aar)
                                                .art(Udgiftsart.DRIFT)
                                                .beloeb(Beloeb.kroner(millionEachYear * MILLION))
                                                .build())
                                        .toList())
                                .build())
                        .build())
                .initiativer(IntStream.rangeClosed(1, 60)
                        .mapToObj(nummer -> Initiativ.builder()
                                .from(first)
                                .nummer(nummer)
                                .temaer(List.of(1))
                                .udgiftsprofil(List.of(Udgiftsprofil.builder()
                                        .addBeloeb(Beloeb.kroner(MILLION))
                                        .art(Udgiftsart.DRIFT)
                                        .prisniveau(2026)
                                        .build()))
                                .build())
                        .toList())
                .build();
    }
}
