package dk.kommunestrategi.model;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** The log of decisions runs forward in time. Whether a decision is allowed is another question, that the rules answer. */
final class BeslutningCheck implements Check {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Place<Styring> styring = strategi.property("styring", Strategi::styring);
        Optional<Place<Beslutning>> earlier = Optional.empty();
        for (Place<Beslutning> beslutning : styring.elements("beslutninger", Styring::getBeslutninger)) {
            beslutning
                    .optional("dato", Beslutning::getDato)
                    .ifPresent(dato -> checkHalvaar(dato, beslutning, problems));
            earlier.ifPresent(before -> checkOrder(before, beslutning, problems));
            earlier = Optional.of(beslutning);
        }
    }

    private static void checkHalvaar(Place<LocalDate> dato, Place<Beslutning> beslutning, Consumer<Problem> problems) {
        YearHalf halvaar = beslutning.value().getHalvaar();
        if (!YearHalf.from(dato.value()).equals(halvaar)) {
            problems.accept(dato.wrong(Problemkode.DATO_UDEN_FOR_HALVAARET, dato.value(), halvaar)
                    .addRelated(beslutning.pointer("halvaar"))
                    .build());
        }
    }

    /** Where both days are known, they tell more than the half-years. */
    private static void checkOrder(
            Place<Beslutning> earlier, Place<Beslutning> beslutning, Consumer<Problem> problems) {
        Place<YearHalf> before = earlier.property("halvaar", Beslutning::getHalvaar);
        Place<YearHalf> halvaar = beslutning.property("halvaar", Beslutning::getHalvaar);
        if (halvaar.value().isBefore(before.value())) {
            problems.accept(wrongOrder(before, halvaar));
        } else if (halvaar.value().equals(before.value())) {
            beslutning
                    .optional("dato", Beslutning::getDato)
                    .ifPresent(dato -> earlier.optional("dato", Beslutning::getDato)
                            .filter(first -> dato.value().isBefore(first.value()))
                            .ifPresent(first -> problems.accept(wrongOrder(first, dato))));
        }
    }

    private static Problem wrongOrder(Place<?> earlier, Place<?> later) {
        return later.wrong(Problemkode.BESLUTNING_I_FORKERT_ORDEN, later.value(), earlier.value())
                .addRelated(earlier.pointer())
                .build();
    }
}
