package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/** A strategy with a role of every kind and a plan for 2026 and 2027: 1 is cheap, 2 is costly. */
final class Kalendereksempel {

    private Kalendereksempel() {}

    static Strategi strategi(Styring styring) {
        return Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .roller(Arrays.stream(Rolleart.values())
                        .map(art -> Rolle.builder()
                                .kode(art.name().toLowerCase(Locale.ROOT))
                                .navn(art.name())
                                .art(art)
                                .opgaver(Opgave.of(art))
                                .build())
                        .toList())
                .addInitiativer(initiativ(2, Udgiftsniveau.STOR), initiativ(1, Udgiftsniveau.LILLE))
                .handleplan(Handleplan.builder()
                        .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2)))
                        .addPlaceringer(placering(1, "2026-H1"), placering(2, "2026-H2"))
                        .build())
                .styring(styring)
                .build();
    }

    private static Initiativ initiativ(int nummer, Udgiftsniveau udgift) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addEjer(Initiativejer.builder()
                        .rolle("initiativejer")
                        .hovedansvar(true)
                        .build())
                .vurdering(Vurdering.builder()
                        .letImplementerbart(false)
                        .udgiftsniveau(udgift)
                        .organisatoriskeKonsekvenser(OrganisatoriskeKonsekvenser.UVAESENTLIGE)
                        .build())
                .build();
    }

    private static Placering placering(int initiativ, String start) {
        return Placering.builder()
                .initiativ(initiativ)
                .formelStart(YearHalf.parse(start))
                .build();
    }

    static Moede moede(Moedeart art, LocalDate dato, Optional<LocalDate> deadline) {
        return Moede.builder().art(art).dato(dato).dagsordensfrist(deadline).build();
    }
}
