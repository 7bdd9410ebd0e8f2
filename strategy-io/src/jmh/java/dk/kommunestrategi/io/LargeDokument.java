package dk.kommunestrategi.io;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.List;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** Made-up strategies of any size, with cards as long as those of a catalogue. */
final class LargeDokument {

    private static final Periode PERIODE = Periode.of(YearHalf.of(2024, 1), YearHalf.of(2026, 2));
    private static final String AFSNIT = "Borgere, der er på vej ud af hjemløshed, skal have en fast indgang. ".repeat(4);

    private LargeDokument() {}

    static Strategi strategi(int initiativer) {
        return Strategi.builder()
                .navn("Strategi")
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby Kommune").build())
                .periode(PERIODE)
                .temaer(each(6, k -> Tema.builder().nummer(k).navn("Tema " + k).build()))
                .centre(each(10, k -> Center.builder().kode("c" + k).navn("Center " + k).build()))
                .addRoller(Rolle.builder()
                        .kode("chef")
                        .navn("Socialchefen")
                        .art(Rolleart.INITIATIVEJER)
                        .build())
                .initiativer(each(initiativer, LargeDokument::initiativ))
                .handleplan(Handleplan.builder()
                        .periode(PERIODE)
                        .placeringer(each(initiativer, k -> Placering.builder()
                                .initiativ(k)
                                .formelStart(YearHalf.of(2024 + k % 3, 1 + k % 2))
                                .build()))
                        .build())
                .build();
    }

    private static Initiativ initiativ(int nummer) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .problemstilling(AFSNIT)
                .forslag(AFSNIT)
                .addEjere(Initiativejer.builder().rolle("chef").hovedansvar(true).build())
                .addTemaer(1 + nummer % 3, 4 + nummer % 3)
                .vurdering(Vurdering.builder()
                        .letImplementerbart(nummer % 2 == 0)
                        .addSamarbejde(Samarbejde.builder().part("Nabokommunen").intern(false).build())
                        .ressourcetraek(each(3, k -> Ressourcetraek.builder()
                                .center("c" + (1 + (nummer + k) % 10))
                                .niveau(k)
                                .build()))
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .build())
                .varighed(2)
                .build();
    }

    private static <T> List<T> each(int antal, java.util.function.IntFunction<T> make) {
        return IntStream.rangeClosed(1, antal).mapToObj(make).toList();
    }
}
