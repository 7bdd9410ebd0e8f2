package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** Requests with equal initiatives, of which so many as fit into the first year's frame fill it to the last øre. */
public final class FilledFrame {

    private static final Periode PERIODE = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2));

    private FilledFrame() {}

    /** So many initiatives of this amount each, and a frame for some of them. */
    public static PlanRequest of(int antal, int fitting, long oere) {
        Initiativ first = Eksempelby.strategi().getInitiativer().get(0);
        List<Initiativ> initiativer = IntStream.rangeClosed(1, antal)
                .mapToObj(nummer -> Initiativ.builder()
                        .from(first)
                        .nummer(nummer)
                        .navn("Initiativ " + nummer)
                        .vurdering(Vurdering.builder()
                                .letImplementerbart(true)
                                .udgiftsniveau(Udgiftsniveau.LILLE)
                                .build())
                        .addUdgiftsprofil(Udgiftsprofil.builder()
                                .addBeloeb(new Beloeb(oere))
                                .art(Udgiftsart.DRIFT)
                                .build())
                        .build())
                .toList();
        Strategi strategi = Strategi.builder()
                .from(Eksempelby.strategi())
                .initiativer(initiativer)
                .periode(PERIODE)
                .politik(Prioriteringspolitik.builder()
                        .oekonomiskRamme(OekonomiskRamme.builder()
                                .prisniveau(2026)
                                .addAarsrammer(Aarsramme.builder()
                                        .aar(2026)
                                        .art(Udgiftsart.DRIFT)
                                        .beloeb(new Beloeb(fitting * oere))
                                        .build())
                                .build())
                        .build())
                .build();
        return PlanRequest.builder().strategi(strategi).periode(PERIODE).build();
    }
}
