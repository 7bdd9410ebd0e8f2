package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/**
 * A handleplan places an initiative once, not behind its own period, and informal work comes before the formal start. What it
 * places before the period has started by then: a period rolls.
 */
final class HandleplanCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        strategi.optional("handleplan", Strategi::getHandleplan)
                .ifPresent(handleplan -> checkHandleplan(handleplan, problems));
        strategi.elements("handleplansversioner", Strategi::getHandleplansversioner)
                .forEach(version -> checkHandleplan(
                        version.property("handleplan", Handleplansversion::getHandleplan), onlyFejl(problems)));
    }

    /** What may be a mistake in the year is told of the plan that holds, and not once more of each that held before. */
    private static Consumer<Problem> onlyFejl(Consumer<Problem> problems) {
        return problem -> {
            if (problem.isFejl()) {
                problems.accept(problem);
            }
        };
    }

    private static void checkHandleplan(Place<Handleplan> handleplan, Consumer<Problem> problems) {
        Place<Periode> periode = handleplan.property("periode", Handleplan::getPeriode);
        FirstSeen<Integer> first = new FirstSeen<>();
        for (Place<Placering> placering : handleplan.elements("placeringer", Handleplan::getPlaceringer)) {
            first.check(
                    placering.property("initiativ", Placering::getInitiativ), Problemkode.DOBBELT_PLACERING, problems);
            Place<YearHalf> formel = placering.property("formelStart", Placering::getFormelStart);
            checkNotAfter(periode, formel, problems);
            checkNotBefore(periode, placering.value().getInitiativ(), formel, problems);
            placering.optional("uformelStart", Placering::getUformelStart).ifPresent(uformel -> {
                checkNotAfter(periode, uformel, problems);
                checkBefore(uformel, formel, problems);
            });
        }
    }

    private static void checkNotAfter(Place<Periode> periode, Place<YearHalf> start, Consumer<Problem> problems) {
        if (start.value().isAfter(periode.value().getTil())) {
            problems.accept(start.wrong(Problemkode.PLACERING_UDEN_FOR_PERIODEN, start.value(), periode.value())
                    .addRelated(periode.pointer("fra"), periode.pointer("til"))
                    .build());
        }
    }

    /** It may be so, or a mistake in the year. */
    private static void checkNotBefore(
            Place<Periode> periode, int initiativ, Place<YearHalf> start, Consumer<Problem> problems) {
        YearHalf fra = periode.value().getFra();
        if (start.value().isBefore(fra)) {
            problems.accept(start.wrong(Problemkode.STARTET_FOER_PERIODEN, initiativ, start.value(), fra)
                    .addRelated(periode.pointer("fra"))
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
