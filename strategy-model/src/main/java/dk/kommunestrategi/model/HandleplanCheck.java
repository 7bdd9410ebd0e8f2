package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** A handleplan places an initiative once, within its own period, and informal work comes before the formal start. */
final class HandleplanCheck implements Check {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        strategi.optional("handleplan", Strategi::getHandleplan)
                .ifPresent(handleplan -> checkHandleplan(handleplan, problems));
    }

    private static void checkHandleplan(Place<Handleplan> handleplan, Consumer<Problem> problems) {
        Place<Periode> periode = handleplan.property("periode", Handleplan::getPeriode);
        FirstSeen<Integer> first = new FirstSeen<>();
        for (Place<Placering> placering : handleplan.elements("placeringer", Handleplan::getPlaceringer)) {
            first.check(
                    placering.property("initiativ", Placering::getInitiativ), Problemkode.DOBBELT_PLACERING, problems);
            Place<YearHalf> formel = placering.property("formelStart", Placering::getFormelStart);
            checkInside(periode, formel, problems);
            placering.optional("uformelStart", Placering::getUformelStart).ifPresent(uformel -> {
                checkInside(periode, uformel, problems);
                checkBefore(uformel, formel, problems);
            });
        }
    }

    private static void checkInside(Place<Periode> periode, Place<YearHalf> start, Consumer<Problem> problems) {
        YearHalf fra = periode.value().getFra();
        YearHalf til = periode.value().getTil();
        if (!periode.value().contains(start.value())) {
            problems.accept(start.wrong(Problemkode.PLACERING_UDEN_FOR_PERIODEN, start.value(), fra, til)
                    .addRelated(periode.pointer("fra"), periode.pointer("til"))
                    .build());
        }
    }

    private static void checkBefore(Place<YearHalf> uformel, Place<YearHalf> formel, Consumer<Problem> problems) {
        if (!uformel.value().isBefore(formel.value())) {
            problems.accept(uformel.wrong(Problemkode.UFORMEL_START_EFTER_FORMEL, uformel.value(), formel.value())
                    .addRelated(formel.pointer())
                    .build());
        }
    }
}
