package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** A deadline for the agenda does not lie after the meeting, and a half-year has one meeting of a kind. */
final class MoedeCheck implements Check {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Place<Styring> styring = strategi.property("styring", Strategi::styring);
        FirstSeen<Moede> first = new FirstSeen<>();
        for (Place<Moede> moede : styring.elements("moeder", Styring::getMoeder)) {
            Place<LocalDate> dato = moede.property("dato", Moede::getDato);
            YearHalf halvaar = YearHalf.from(dato.value());
            first.earlier(List.of(moede.value().getArt(), halvaar), moede)
                    .ifPresent(earlier -> problems.accept(dato.wrong(Problemkode.DOBBELT_HENVISNING, halvaar)
                            .addRelated(earlier.pointer("dato"), earlier.pointer("art"), moede.pointer("art"))
                            .build()));
            moede.optional("dagsordensfrist", Moede::getDagsordensfrist)
                    .filter(deadline -> deadline.value().isAfter(dato.value()))
                    .ifPresent(deadline -> problems.accept(
                            deadline.wrong(Problemkode.FRIST_EFTER_MOEDE, deadline.value(), dato.value())
                                    .addRelated(dato.pointer())
                                    .build()));
        }
    }
}
