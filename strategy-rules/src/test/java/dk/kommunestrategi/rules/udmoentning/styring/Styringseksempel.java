package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Styring;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/** A strategy of initiatives 1 to 4, with a role of every kind, whose code is the name of its kind in lower case. */
public final class Styringseksempel {

    static final YearHalf HALVAAR = YearHalf.of(2026, 1);

    private Styringseksempel() {}

    /**
     * A strategy in which it is settled for all initiatives how their effect is measured and followed up, and that their
     * consequences are small.
     */
    public static Strategi strategi(Beslutning... beslutninger) {
        return strategi(Udgiftsniveau.LILLE, Optional.of(OrganisatoriskeKonsekvenser.UVAESENTLIGE), beslutninger);
    }

    static Strategi strategi(
            Udgiftsniveau udgift, Optional<OrganisatoriskeKonsekvenser> konsekvenser, Beslutning... beslutninger) {
        Vurdering vurdering = Vurdering.builder()
                .letImplementerbart(false)
                .udgiftsniveau(udgift)
                .organisatoriskeKonsekvenser(konsekvenser)
                .build();
        return Strategi.builder()
                .navn("Strategi")
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .addTema(Tema.builder().nummer(1).navn("Tema").build())
                .roller(roller())
                .addInitiativer(
                        initiativ(1, vurdering),
                        initiativ(2, vurdering),
                        initiativ(3, vurdering),
                        initiativ(4, vurdering))
                .styring(Styring.builder()
                        .addBeslutninger(beslutninger)
                        .addIndikator(indikator(Datakildeart.EKSISTERENDE))
                        .build())
                .build();
    }

    private static List<Rolle> roller() {
        return Arrays.stream(Rolleart.values())
                .map(art -> Rolle.builder()
                        .kode(kode(art))
                        .navn("Rolle " + art)
                        .art(art)
                        .opgaver(Opgave.of(art))
                        .build())
                .toList();
    }

    public static String kode(Rolleart art) {
        return art.name().toLowerCase(Locale.ROOT);
    }

    /** An initiative that is assessed so. */
    public static Initiativ initiativ(int nummer, Vurdering vurdering) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addTema(1)
                .addEjer(Initiativejer.builder()
                        .rolle("initiativejer")
                        .hovedansvar(true)
                        .build())
                .vurdering(vurdering)
                .effektopfoelgning("Tovholderen følger op")
                .build();
    }

    static Indikator indikator(Datakildeart art) {
        return Indikator.builder()
                .kode("indikator")
                .navn("Indikatoren")
                .art(Indikatorart.TAL)
                .datakilde(Datakilde.builder().navn("Kilden").art(art).build())
                .addInitiativer(1, 2, 3, 4)
                .build();
    }

    static Initiativbeskrivelse beskrivelse() {
        return Initiativbeskrivelse.builder()
                .navn("Navn")
                .baggrund("Baggrund")
                .formaal("Formål")
                .addLeverance(Leverance.builder()
                        .navn("Måling")
                        .ansvarlig("tovholder")
                        .effektmaaling(true)
                        .build())
                .organisering("Organisering")
                .udgifterTilUdvikling("Udvikling")
                .udgifterTilImplementering("Implementering")
                .tidsplan("Tidsplan")
                .build();
    }

    /** A decision on initiative 1. */
    public static Beslutning beslutning(Beslutningsart art, Rolleart organ) {
        return Beslutning.builder()
                .art(art)
                .organ(kode(organ))
                .addInitiativer(1)
                .halvaar(HALVAAR)
                .build();
    }

    /** Decisions on initiative 1 up to the end of its development. */
    static List<Beslutning> underUdvikling() {
        return List.of(
                beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Rolleart.CHEFGRUPPE),
                beslutning(Beslutningsart.UDVIKLINGSSTART, Rolleart.INITIATIVEJER));
    }
}
