package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** Requests with equal initiatives of half a year, of which only one at a time has room in the centre that they draw on. */
public final class FullCentre {

    private static final Periode PERIODE = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2));

    private FullCentre() {}

    /** So many easy initiatives that draw so much, where there is room for a little less than two. */
    public static PlanRequest ofEasy(int antal, int niveau) {
        return of(
                IntStream.rangeClosed(1, antal)
                        .mapToObj(nummer -> initiativ(nummer, true, niveau, List.of()))
                        .toList(),
                2 * niveau - 1);
    }

    /** So many others that draw as much as there is, and as many easy ones that draw on nothing, each behind one of these. */
    public static PlanRequest ofWaiting(int antal, int niveau) {
        return of(
                Stream.concat(
                                IntStream.rangeClosed(1, antal)
                                        .mapToObj(nummer -> initiativ(nummer, false, niveau, List.of())),
                                IntStream.rangeClosed(1, antal)
                                        .mapToObj(nummer -> initiativ(antal + nummer, true, 0, List.of(nummer))))
                        .toList(),
                niveau);
    }

    private static Initiativ initiativ(int nummer, boolean let, int niveau, List<Integer> afhaengerAf) {
        return Initiativ.builder()
                .from(Eksempelby.strategi().getInitiativer().get(0))
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .varighed(1)
                .vurdering(Vurdering.builder()
                        .letImplementerbart(let)
                        .ressourcetraek(
                                niveau == 0
                                        ? List.of()
                                        : List.of(Ressourcetraek.builder()
                                                .center("bolig")
                                                .niveau(niveau)
                                                .build()))
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .build())
                .afhaengerAf(afhaengerAf)
                .build();
    }

    private static PlanRequest of(List<Initiativ> initiativer, int kapacitet) {
        Strategi strategi = Strategi.builder()
                .from(Eksempelby.strategi())
                .initiativer(initiativer)
                .centre(List.of(Center.builder()
                        .kode("bolig")
                        .navn("Boligcentret")
                        .kapacitet(kapacitet)
                        .build()))
                .periode(PERIODE)
                .build();
        return PlanRequest.builder().strategi(strategi).periode(PERIODE).build();
    }
}
