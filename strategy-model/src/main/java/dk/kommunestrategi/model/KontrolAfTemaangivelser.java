package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The places that state an initiative's themes agree with those that count; where not, the product says so. */
final class KontrolAfTemaangivelser implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ initiativ = strategi.getInitiativer().get(k);
            String gaeldende = liste(initiativ.getTemaer());
            for (int t = 0; t < initiativ.getTemaangivelser().size(); t++) {
                Temaangivelse angivelse = initiativ.getTemaangivelser().get(t);
                String angivne = liste(angivelse.getTemaer());
                if (!angivne.equals(gaeldende)) {
                    problems.accept(Problem.of(
                                    Problemkode.TEMAANGIVELSER_UENIGE,
                                    pointer("initiativer", k, "temaangivelser", t, "temaer"),
                                    initiativ.getNummer(),
                                    angivelse.getKilde(),
                                    angivne,
                                    gaeldende)
                            .value(angivne)
                            .addRelated(pointer("initiativer", k, "temaer"))
                            .build());
                }
            }
        }
    }

    private static String liste(Collection<Integer> temaer) {
        return new TreeSet<>(temaer).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
