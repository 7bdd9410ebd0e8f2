package dk.kommunestrategi.model;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** A handleplan places an initiative once, within its own period, and informal work comes before the formal start. */
final class HandleplanCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        strategi.getHandleplan().ifPresent(handleplan -> check(handleplan, problems));
    }

    private static void check(Handleplan handleplan, Consumer<Problem> problems) {
        List<Placering> placeringer = handleplan.getPlaceringer();
        Map<Integer, Place> first = new HashMap<>();
        for (int k = 0; k < placeringer.size(); k++) {
            Placering placering = placeringer.get(k);
            Place path = Place.ROOT.til("handleplan").til("placeringer").til(k);
            Place initiativ = path.til("initiativ");
            Place earlier = first.putIfAbsent(placering.getInitiativ(), initiativ);
            if (earlier != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_PLACERING, initiativ.pointer(), placering.getInitiativ())
                        .value(Integer.toString(placering.getInitiativ()))
                        .addRelated(earlier.pointer())
                        .build());
            }
            checkIPerioden(placering.getFormelStart(), handleplan.getPeriode(), path.til("formelStart"), problems);
            placering.getUformelStart().ifPresent(uformel -> {
                checkIPerioden(uformel, handleplan.getPeriode(), path.til("uformelStart"), problems);
                checkBefore(uformel, placering.getFormelStart(), path, problems);
            });
        }
    }

    private static void checkIPerioden(YearHalf halvaar, Periode periode, Place path, Consumer<Problem> problems) {
        if (!periode.indeholder(halvaar)) {
            problems.accept(Problem.of(
                            Problemkode.PLACERING_UDEN_FOR_PERIODEN,
                            path.pointer(),
                            halvaar,
                            periode.getFra(),
                            periode.getTil())
                    .value(halvaar.toString())
                    .addRelated("/handleplan/periode/fra", "/handleplan/periode/til")
                    .build());
        }
    }

    private static void checkBefore(YearHalf uformel, YearHalf formel, Place path, Consumer<Problem> problems) {
        if (!uformel.isBefore(formel)) {
            problems.accept(Problem.of(
                            Problemkode.UFORMEL_START_EFTER_FORMEL,
                            path.til("uformelStart").pointer(),
                            uformel,
                            formel)
                    .value(uformel.toString())
                    .addRelated(path.til("formelStart").pointer())
                    .build());
        }
    }
}
