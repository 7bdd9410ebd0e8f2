package dk.kommunestrategi.model;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Sti;
import dk.kommunestrategi.model.styring.Udgift;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An initiative states one amount for a year. */
final class KontrolAfUdgifter implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            List<Udgift> udgifter = strategi.getInitiativer().get(k).getUdgifter();
            Map<Integer, Sti> foerste = new HashMap<>();
            for (int u = 0; u < udgifter.size(); u++) {
                int aar = udgifter.get(u).getAar();
                Sti sti =
                        Sti.ROD.til("initiativer").til(k).til("udgifter").til(u).til("aar");
                Sti tidligere = foerste.putIfAbsent(aar, sti);
                if (tidligere != null) {
                    problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, sti.pointer(), aar)
                            .value(Integer.toString(aar))
                            .addRelated(tidligere.pointer())
                            .build());
                }
            }
        }
    }
}
