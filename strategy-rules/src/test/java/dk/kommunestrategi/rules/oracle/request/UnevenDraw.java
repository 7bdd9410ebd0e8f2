package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.threeten.extra.YearHalf;

/** Requests in which everybody draws otherwise in every half-year, also from nothing on, and goes on drawing in operation. */
public final class UnevenDraw {

    private UnevenDraw() {}

    /** The same request, with other draws in every half-year, with operation and with a base load on every centre. */
    public static PlanRequest of(PlanRequest request, Random random) {
        Strategi strategi = request.strategi();
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
        return PlanRequest.builder()
                .from(request)
                .strategi(strategi.withCentre(centre).withInitiativer(initiativer))
                .build();
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
}
