package dk.kommunestrategi.model;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Sti;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** A handleplan places an initiative once, within its own period, and informal work comes before the formal start. */
final class KontrolAfHandleplan implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        strategi.getHandleplan().ifPresent(handleplan -> check(handleplan, problems));
    }

    private static void check(Handleplan handleplan, Consumer<Problem> problems) {
        List<Placering> placeringer = handleplan.getPlaceringer();
        Map<Integer, Sti> foerste = new HashMap<>();
        for (int k = 0; k < placeringer.size(); k++) {
            Placering placering = placeringer.get(k);
            Sti sti = Sti.ROD.til("handleplan").til("placeringer").til(k);
            Sti initiativ = sti.til("initiativ");
            Sti tidligere = foerste.putIfAbsent(placering.getInitiativ(), initiativ);
            if (tidligere != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_PLACERING, initiativ.pointer(), placering.getInitiativ())
                        .value(Integer.toString(placering.getInitiativ()))
                        .addRelated(tidligere.pointer())
                        .build());
            }
            checkIPerioden(placering.getFormelStart(), handleplan.getPeriode(), sti.til("formelStart"), problems);
            placering.getUformelStart().ifPresent(uformel -> {
                checkIPerioden(uformel, handleplan.getPeriode(), sti.til("uformelStart"), problems);
                checkFoer(uformel, placering.getFormelStart(), sti, problems);
            });
        }
    }

    private static void checkIPerioden(YearHalf halvaar, Periode periode, Sti sti, Consumer<Problem> problems) {
        if (!periode.indeholder(halvaar)) {
            problems.accept(Problem.of(
                            Problemkode.PLACERING_UDEN_FOR_PERIODEN,
                            sti.pointer(),
                            halvaar,
                            periode.getFra(),
                            periode.getTil())
                    .value(halvaar.toString())
                    .addRelated("/handleplan/periode/fra", "/handleplan/periode/til")
                    .build());
        }
    }

    private static void checkFoer(YearHalf uformel, YearHalf formel, Sti sti, Consumer<Problem> problems) {
        if (!uformel.isBefore(formel)) {
            problems.accept(Problem.of(
                            Problemkode.UFORMEL_START_EFTER_FORMEL,
                            sti.til("uformelStart").pointer(),
                            uformel,
                            formel)
                    .value(uformel.toString())
                    .addRelated(sti.til("formelStart").pointer())
                    .build());
        }
    }
}
