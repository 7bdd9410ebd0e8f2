package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The places that state an initiative's themes agree with those that count; where not, the product says so. */
final class TemaangivelseCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ initiativ = strategi.getInitiativer().get(k);
            if (!initiativ.getTemaangivelser().isEmpty()) {
                check(initiativ, pointer("initiativer", k), problems);
            }
        }
    }

    private static void check(Initiativ initiativ, String path, Consumer<Problem> problems) {
        Set<Integer> applicable = new TreeSet<>(initiativ.getTemaer());
        Betegnelse hjemmel = hjemmel(initiativ, applicable);
        for (int k = 0; k < initiativ.getTemaangivelser().size(); k++) {
            Temaangivelse angivelse = initiativ.getTemaangivelser().get(k);
            Set<Integer> angivne = new TreeSet<>(angivelse.getTemaer());
            if (!angivne.equals(applicable)) {
                problems.accept(Problem.of(
                                Problemkode.TEMAANGIVELSER_UENIGE,
                                path + pointer("temaangivelser", k, "temaer"),
                                initiativ.getNummer(),
                                betegnelse(angivelse.getKilde()),
                                list(angivne),
                                list(applicable),
                                hjemmel)
                        .value(list(angivne))
                        .addRelated(path + "/temaer")
                        .build());
            }
        }
    }

    /** What the themes that count rest on: the first place that states them, or the initiative alone. */
    private static Betegnelse hjemmel(Initiativ initiativ, Set<Integer> applicable) {
        return initiativ.getTemaangivelser().stream()
                .filter(angivelse -> applicable.equals(Set.copyOf(angivelse.getTemaer())))
                .map(Temaangivelse::getKilde)
                .min(Comparator.naturalOrder())
                .map(TemaangivelseCheck::betegnelse)
                .orElse(Betegnelse.INITIATIV);
    }

    private static Betegnelse betegnelse(Temakilde kilde) {
        return switch (kilde) {
            case MATRIX -> Betegnelse.MATRIX;
            case TABEL -> Betegnelse.TABEL;
            case KORT -> Betegnelse.KORT;
        };
    }

    private static String list(Set<Integer> temaer) {
        return Listing.of(temaer, tema -> tema);
    }
}
