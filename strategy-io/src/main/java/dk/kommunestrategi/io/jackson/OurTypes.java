package dk.kommunestrategi.io.jackson;

import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.reading.json.TextValue;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;

/** Which types of an application are ours. */
final class OurTypes {

    private static final String MODEL = Strategi.class.getPackageName();
    private static final String RULES = Planner.class.getPackageName();

    private OurTypes() {}

    /** Whether objects of the type are written by us; constants and texts of a form are so by any mapper. */
    static boolean isWritten(Class<?> type) {
        return !type.isEnum() && TextValue.of(type).isEmpty() && (isIn(MODEL, type) || isIn(RULES, type));
    }

    /** Whether a document, or a part of it, can state such an object. */
    static boolean isRead(Class<?> type) {
        return type == Strategidokument.class
                || type == Portefoeljedokument.class
                || type == Fastlaeggelse.class
                || type == PlanRequest.class
                || (isIn(MODEL, type)
                        && !isIn(Problem.class.getPackageName(), type)
                        && ModelType.of(type).isPresent());
    }

    private static boolean isIn(String room, Class<?> type) {
        String name = type.getPackageName();
        return name.equals(room) || name.startsWith(room + ".");
    }
}
