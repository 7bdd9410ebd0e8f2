package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Udgift;
import java.util.function.Consumer;

/** An initiative states one amount for a year. */
final class UdgiftCheck implements Check {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            FirstSeen<Integer> first = new FirstSeen<>();
            for (Place<Udgift> udgift : initiativ.elements("udgifter", Initiativ::getUdgifter)) {
                first.check(udgift.property("aar", Udgift::getAar), Problemkode.DOBBELT_HENVISNING, problems);
            }
        }
    }
}
