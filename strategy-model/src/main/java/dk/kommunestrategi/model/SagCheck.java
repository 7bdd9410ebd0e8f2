package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A body stands in one stage of a case's route, and the course of a case runs forward in time. Whether a body was on its
 * turn is another question, that the rules answer.
 */
final class SagCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getSager().size(); k++) {
            Sag sag = strategi.getSager().get(k);
            checkBehandling(sag.getBehandling(), pointer("sager", k, "behandling"), problems);
            checkSagsforloeb(sag.getSagsforloeb(), pointer("sager", k, "sagsforloeb"), problems);
        }
    }

    /** Two mentions within one stage are found as any list's are. */
    private static void checkBehandling(List<Behandlingstrin> behandling, String path, Consumer<Problem> problems) {
        Map<String, String> first = new HashMap<>();
        for (int k = 0; k < behandling.size(); k++) {
            List<String> organer = behandling.get(k).getOrganer();
            for (int o = 0; o < organer.size(); o++) {
                String trin = path + "/" + k + "/organer/";
                String sted = trin + o;
                String earlier = first.putIfAbsent(organer.get(o), sted);
                if (earlier != null && !earlier.startsWith(trin)) {
                    problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, sted, organer.get(o))
                            .value(organer.get(o))
                            .addRelated(earlier)
                            .build());
                }
            }
        }
    }

    private static void checkSagsforloeb(List<Dagsordenspunkt> forloeb, String path, Consumer<Problem> problems) {
        int seneste = -1;
        for (int k = 0; k < forloeb.size(); k++) {
            if (forloeb.get(k).getDato().isEmpty()) {
                continue;
            }
            LocalDate dato = forloeb.get(k).getDato().get();
            if (seneste >= 0 && dato.isBefore(forloeb.get(seneste).getDato().orElseThrow())) {
                LocalDate before = forloeb.get(seneste).getDato().orElseThrow();
                problems.accept(
                        Problem.of(Problemkode.BESLUTNING_I_FORKERT_ORDEN, path + "/" + k + "/dato", dato, before)
                                .value(dato.toString())
                                .addRelated(path + "/" + seneste + "/dato")
                                .build());
            } else {
                seneste = k;
            }
        }
    }
}
