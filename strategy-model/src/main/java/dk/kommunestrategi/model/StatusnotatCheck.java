package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Statusnotat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Each status has one note on an initiative: of two, only one could be shown. */
final class StatusnotatCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        List<Statusnotat> notater = strategi.styring().getStatusnotater();
        Map<List<Object>, String> first = new HashMap<>();
        for (int k = 0; k < notater.size(); k++) {
            Statusnotat notat = notater.get(k);
            String path = pointer("styring", "statusnotater", k);
            String earlier = first.putIfAbsent(List.of(notat.getInitiativ(), notat.getHalvaar()), path);
            if (earlier != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, path + "/halvaar", notat.getHalvaar())
                        .value(notat.getHalvaar().toString())
                        .addRelated(earlier + "/halvaar", earlier + "/initiativ", path + "/initiativ")
                        .build());
            }
        }
    }
}
