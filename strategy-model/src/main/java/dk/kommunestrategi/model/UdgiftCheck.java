package dk.kommunestrategi.model;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Udgift;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An initiative states one amount for a year. */
final class UdgiftCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            List<Udgift> udgifter = strategi.getInitiativer().get(k).getUdgifter();
            Map<Integer, Place> first = new HashMap<>();
            for (int u = 0; u < udgifter.size(); u++) {
                int aar = udgifter.get(u).getAar();
                Place path = Place.ROOT
                        .til("initiativer")
                        .til(k)
                        .til("udgifter")
                        .til(u)
                        .til("aar");
                Place earlier = first.putIfAbsent(aar, path);
                if (earlier != null) {
                    problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, path.pointer(), aar)
                            .value(Integer.toString(aar))
                            .addRelated(earlier.pointer())
                            .build());
                }
            }
        }
    }
}
