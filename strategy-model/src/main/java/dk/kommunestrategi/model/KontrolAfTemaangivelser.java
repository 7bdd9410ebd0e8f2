package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The places that state an initiative's themes agree with those that count; where not, the product says so. */
final class KontrolAfTemaangivelser implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ initiativ = strategi.getInitiativer().get(k);
            if (!initiativ.getTemaangivelser().isEmpty()) {
                check(initiativ, pointer("initiativer", k), problems);
            }
        }
    }

    private static void check(Initiativ initiativ, String sti, Consumer<Problem> problems) {
        Set<Integer> gaeldende = new TreeSet<>(initiativ.getTemaer());
        Betegnelse hjemmel = hjemmel(initiativ, gaeldende);
        for (int k = 0; k < initiativ.getTemaangivelser().size(); k++) {
            Temaangivelse angivelse = initiativ.getTemaangivelser().get(k);
            Set<Integer> angivne = new TreeSet<>(angivelse.getTemaer());
            if (!angivne.equals(gaeldende)) {
                problems.accept(Problem.of(
                                Problemkode.TEMAANGIVELSER_UENIGE,
                                sti + pointer("temaangivelser", k, "temaer"),
                                initiativ.getNummer(),
                                betegnelse(angivelse.getKilde()),
                                liste(angivne),
                                liste(gaeldende),
                                hjemmel)
                        .value(liste(angivne))
                        .addRelated(sti + "/temaer")
                        .build());
            }
        }
    }

    /** What the themes that count rest on: the first place that states them, or the initiative alone. */
    private static Betegnelse hjemmel(Initiativ initiativ, Set<Integer> gaeldende) {
        return initiativ.getTemaangivelser().stream()
                .filter(angivelse -> gaeldende.equals(Set.copyOf(angivelse.getTemaer())))
                .map(Temaangivelse::getKilde)
                .min(Comparator.naturalOrder())
                .map(KontrolAfTemaangivelser::betegnelse)
                .orElse(Betegnelse.INITIATIV);
    }

    private static Betegnelse betegnelse(Temakilde kilde) {
        return switch (kilde) {
            case MATRIX -> Betegnelse.MATRIX;
            case TABEL -> Betegnelse.TABEL;
            case KORT -> Betegnelse.KORT;
        };
    }

    private static String liste(Set<Integer> temaer) {
        return Opremsning.of(temaer, tema -> tema);
    }
}
