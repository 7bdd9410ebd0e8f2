package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** Requests in which many draw on few centres with hardly room for them, one after the other. */
public final class Crowded {

    private static final List<String> CENTRE = List.of("bolig", "rus");
    private static final int KAPACITET = 4;

    private Crowded() {}

    /** Some initiatives in about as many half-years, plain or drawing unevenly, and with something to leave out or not. */
    public static PlanRequest of(Random random) {
        int antal = 3 + random.nextInt(3);
        Periode periode = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 1).plusHalves(2 + random.nextInt(3)));
        Strategi strategi = Eksempelby.strategi();
        Initiativ first = strategi.getInitiativer().get(0);
        PlanRequest plain = PlanRequest.builder()
                .strategi(Strategi.builder()
                        .from(strategi)
                        .periode(periode)
                        .centre(strategi.getCentre().stream()
                                .map(center -> Center.builder()
                                        .from(center)
                                        .kapacitet(KAPACITET - random.nextInt(2))
                                        .build())
                                .toList())
                        .initiativer(IntStream.rangeClosed(1, antal)
                                .mapToObj(nummer -> initiativ(first, nummer, random))
                                .toList())
                        .politik(Prioriteringspolitik.builder()
                                .afslutIPerioden(random.nextInt(4) > 0)
                                .build())
                        .build())
                .periode(periode)
                .build();
        PlanRequest uneven = random.nextInt(3) > 0 ? plain : UnevenDraw.of(plain, random);
        return random.nextInt(3) > 0 ? uneven : Udeladelige.with(uneven, random);
    }

    private static Initiativ initiativ(Initiativ first, int nummer, Random random) {
        List<Ressourcetraek> traek = new ArrayList<>();
        for (String center : CENTRE) {
            if (random.nextInt(3) > 0) {
                traek.add(Ressourcetraek.builder()
                        .center(center)
                        .niveau(1 + random.nextInt(3))
                        .build());
            }
        }
        return Initiativ.builder()
                .from(first)
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .varighed(1 + random.nextInt(2))
                .afhaengerAf(nummer > 1 && random.nextInt(3) == 0 ? List.of(1 + random.nextInt(nummer - 1)) : List.of())
                .bindinger(
                        nummer > 1 && random.nextInt(4) == 0
                                ? List.of(near(1 + random.nextInt(nummer - 1), random))
                                : List.of())
                .vurdering(Vurdering.builder()
                        .letImplementerbart(true)
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .ressourcetraek(traek)
                        .build())
                .build();
    }

    private static Binding near(int other, Random random) {
        return Binding.builder()
                .fra(other)
                .art(Bindingsart.START_START)
                .hoejst(random.nextInt(3))
                .build();
    }
}
