package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The places that state an initiative's themes agree with those that count; where not, the product says so. */
final class KontrolAfTemaangivelser implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ initiativ = strategi.getInitiativer().get(k);
            Set<Integer> gaeldende = new TreeSet<>(initiativ.getTemaer());
            for (int t = 0; t < initiativ.getTemaangivelser().size(); t++) {
                Temaangivelse angivelse = initiativ.getTemaangivelser().get(t);
                Set<Integer> angivne = new TreeSet<>(angivelse.getTemaer());
                if (!angivne.equals(gaeldende)) {
                    problems.accept(Problem.of(
                                    Problemkode.TEMAANGIVELSER_UENIGE,
                                    pointer("initiativer", k, "temaangivelser", t, "temaer"),
                                    initiativ.getNummer(),
                                    angivelse.getKilde(),
                                    liste(angivne),
                                    liste(gaeldende))
                            .value(liste(angivne))
                            .addRelated(pointer("initiativer", k, "temaer"))
                            .build());
                }
            }
        }
    }

    private static String liste(Set<Integer> temaer) {
        return Opremsning.of(temaer, tema -> tema);
    }
}
