package dk.kommunestrategi.benchmark.opgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.List;
import java.util.stream.IntStream;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** What every made strategy needs to be a strategy at all, and what does not matter to planning. */
final class Skelet {

    static final YearHalf BEGYNDELSE = YearHalf.of(2024, Half.H1);

    /** Codes are compared as texts, and so must all be equally long. */
    private static final int FIRST_KODE = 10_000;

    private static final Rolle EJER = Rolle.builder()
            .kode("ejer")
            .navn("Ejer")
            .art(Rolleart.INITIATIVEJER)
            .build();

    private Skelet() {}

    /** Returns a strategy without centres and initiatives. */
    static Strategi.Builder strategi(String navn, int halvaar, int temaer) {
        return Strategi.builder()
                .navn(navn)
                .kommune(Kommune.builder().kode("0000").navn("Prøvekommune").build())
                .periode(Periode.of(BEGYNDELSE, BEGYNDELSE.plusHalves(halvaar - 1L)))
                .roller(List.of(EJER))
                .temaer(IntStream.rangeClosed(1, temaer)
                        .mapToObj(nummer -> Tema.builder()
                                .nummer(nummer)
                                .navn("Tema " + nummer)
                                .build())
                        .toList());
    }

    /** Returns the initiative with this index, without everything that planning is about. */
    static Initiativ.Builder initiativ(int i) {
        return Initiativ.builder()
                .nummer(i + 1)
                .navn("Initiativ " + (i + 1))
                .ejere(List.of(Initiativejer.builder()
                        .rolle(EJER.getKode())
                        .hovedansvar(true)
                        .build()));
    }

    /** Returns the centre with this index. */
    static Center.Builder center(int c) {
        return Center.builder().kode(kode(c)).navn("Center " + c);
    }

    /** Returns the code of the centre with this index; codes ascend with the index. */
    static String kode(int center) {
        return "c" + (FIRST_KODE + center);
    }

    /** Returns the index of the centre with this code. */
    static int center(String kode) {
        return Integer.parseInt(kode.substring(1)) - FIRST_KODE;
    }
}
