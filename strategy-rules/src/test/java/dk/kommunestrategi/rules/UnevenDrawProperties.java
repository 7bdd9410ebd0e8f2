package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.Requests;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/**
 * Where everybody draws otherwise in every half-year, also from nothing on, and goes on drawing in operation, on centres that
 * carry something anyway, planner and brute force still come to the same.
 */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class UnevenDrawProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void thePlanIsTheOneThatBruteForceFinds(@ForAll PlanRequest even, @ForAll Random random) {
        PlanRequest request = uneven(even, random);
        Oracle oracle = new BruteForce(RequestFacts.of(request)).oracle();
        Statistics.label("plan")
                .collect(oracle.isPossible())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));

        PlanResult result = planner.plan(request);

        assertThat(result.getCriteria().stream().map(Kriterievaerdi::getValue).toList())
                .isEqualTo(oracle.best().map(Oracle.Plan::values).orElse(List.of()));
        assertThat(starts(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::starts).orElse(Map.of()));
    }

    private static PlanRequest uneven(PlanRequest request, Random random) {
        Strategi strategi = request.getStrategi();
        List<Center> centre = strategi.getCentre().stream()
                .map(center -> Center.builder()
                        .from(center)
                        .addGrundbelastning(Grundbelastning.builder()
                                .fra(YearHalf.of(2024, 1).plusHalves(random.nextInt(5)))
                                .niveau(random.nextInt(3))
                                .art(Grundbelastningsart.DRIFT)
                                .build())
                        .kapacitet(
                                center.getKapacitet().isPresent()
                                        ? OptionalInt.of(center.getKapacitet().getAsInt() + 3)
                                        : OptionalInt.empty())
                        .build())
                .toList();
        List<Initiativ> initiativer = strategi.getInitiativer().stream()
                .map(initiativ -> uneven(initiativ, random))
                .toList();
        return Udfaldsrum.with(
                PlanRequest.builder()
                        .from(request)
                        .strategi(strategi.withCentre(centre).withInitiativer(initiativer))
                        .build(),
                Varighedssyn.FORVENTET);
    }

    private static Initiativ uneven(Initiativ initiativ, Random random) {
        Vurdering vurdering = initiativ.getVurdering().orElseThrow();
        List<Ressourcetraek> traek = new ArrayList<>();
        List<Driftstraek> drift = new ArrayList<>();
        for (Ressourcetraek own : vurdering.getRessourcetraek()) {
            List<Integer> profil = new ArrayList<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                profil.add(random.nextInt(3));
            }
            profil.add(1 + random.nextInt(2));
            traek.add(Ressourcetraek.builder()
                    .center(own.getCenter())
                    .profil(profil)
                    .build());
            Driftstraek.Builder then =
                    Driftstraek.builder().center(own.getCenter()).niveau(random.nextInt(3));
            drift.add((random.nextBoolean() ? then.halvaar(1 + random.nextInt(3)) : then).build());
        }
        return initiativ
                .withVurdering(Vurdering.builder()
                        .from(vurdering)
                        .ressourcetraek(traek)
                        .build())
                .withDriftstraek(drift);
    }

    private static Map<Integer, YearHalf> starts(PlanResult result) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        result.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }
}
