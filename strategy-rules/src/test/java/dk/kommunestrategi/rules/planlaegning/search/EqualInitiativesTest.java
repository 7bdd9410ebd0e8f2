package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.konflikt.LempetKrav;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** Initiatives that are all the same: it does not take trying every order of them to see what can be. */
@Tag("once")
class EqualInitiativesTest {

    private static final YearHalf FRA = YearHalf.of(2026, 1);

    /** A small part of what a search may take: the rest would go into plans, better and better, for the ways out. */
    private static final SearchLimits FEW_STEPS = SearchLimits.ofSteps(300_000);

    private final Planner planner = Planner.standard();

    @ParameterizedTest
    @CsvSource({"12, 2, 3, 11, 4", "7, 2, 5, 3, 6", "40, 5, 9, 39, 10", "13, 3, 14, 3, 15"})
    void moreThanThereArePlacesForAreImpossible(int antal, int traek, int kapacitet, int halvaar, int mindst) {
        PlanResult result = plan(strategi(antal, traek, kapacitet, halvaar));

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getLempelse().orElseThrow().getLempede())
                .extracting(LempetKrav::kapacitet)
                .containsExactly(Optional.of(new LempetKrav.Kapacitet(mindst, true)));
        // However long it takes to look for one way out, the next is still looked for.
        assertThat(result.getLaengerePeriode()).isPresent();
        assertThat(result.getSenerePlan()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"6, 2, 3, 6", "6, 2, 5, 3", "9, 5, 9, 9"})
    void asManyAsThereArePlacesForArePossible(int antal, int traek, int kapacitet, int halvaar) {
        assertThat(plan(strategi(antal, traek, kapacitet, halvaar)).isPlan()).isTrue();
    }

    @Test
    void aPlanThatIsProvenByEveryCriterionIsTheBestWhicheverOfEqualOnesItIs() {
        PlanResult result = plan(strategi(9, 1, 1, 9));

        assertThat(result.getCriteria()).allMatch(kriterium -> kriterium.getProof() == Proof.BEVIST);
        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
    }

    private PlanResult plan(Strategi strategi) {
        return planner.plan(PlanRequest.of(strategi), FEW_STEPS);
    }

    private static Strategi strategi(int antal, int traek, int kapacitet, int halvaar) {
        List<Initiativ> initiativer = IntStream.rangeClosed(1, antal)
                .mapToObj(nummer -> Initiativ.builder()
                        .from(Eksempelby.strategi().getInitiativer().get(0))
                        .nummer(nummer)
                        .temaer(List.of(1))
                        .vurdering(Vurdering.builder()
                                .letImplementerbart(false)
                                .udgiftsniveau(Udgiftsniveau.LILLE)
                                .addRessourcetraek(Ressourcetraek.builder()
                                        .center("bolig")
                                        .niveau(traek)
                                        .build())
                                .build())
                        .build())
                .toList();
        return Strategi.builder()
                .from(Eksempelby.strategi())
                .skala(traek)
                .handleplan(Optional.empty())
                .periode(Periode.of(FRA, FRA.plusHalves(halvaar - 1L)))
                .centre(List.of(Center.builder()
                        .kode("bolig")
                        .navn("Boligcenteret")
                        .forvaltning("SAF")
                        .kapacitet(kapacitet)
                        .build()))
                .initiativer(initiativer)
                .build();
    }
}
