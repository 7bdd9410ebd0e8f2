package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import java.util.List;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** Each status has one note on an initiative: of two, only one could be shown. */
public final class StatusnotatCheck implements Check<Styring> {

    @Override
    public void check(Place<Styring> styring, Consumer<Problem> problems) {
        FirstSeen<Statusnotat> first = new FirstSeen<>();
        for (Place<Statusnotat> notat : styring.elements("statusnotater", Styring::getStatusnotater)) {
            Place<YearHalf> halvaar = notat.property("halvaar", Statusnotat::getHalvaar);
            first.earlier(List.of(notat.value().getInitiativ(), halvaar.value()), notat)
                    .ifPresent(earlier -> problems.accept(halvaar.wrong(Problemkode.DOBBELT_HENVISNING, halvaar.value())
                            .addRelated(earlier.pointer("halvaar"), earlier.pointer("initiativ"))
                            .addRelated(notat.pointer("initiativ"))
                            .build()));
        }
    }
}
