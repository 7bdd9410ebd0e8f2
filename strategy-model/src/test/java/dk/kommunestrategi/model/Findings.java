package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a rule finds in a strategy. */
public final class Findings {

    private Findings() {}

    /** Returns the problems themselves. */
    public static List<Problem> problems(Check<Strategi> check, Strategi strategi) {
        List<Problem> problems = new ArrayList<>();
        check.check(Place.root(strategi), problems::add);
        return problems;
    }

    /** Returns everything that is stated about each problem, as one line. */
    public static List<String> lines(Check<Strategi> check, Strategi strategi) {
        return problems(check, strategi).stream().map(Findings::line).toList();
    }

    private static String line(Problem problem) {
        String value = problem.getValue().map(text -> " holds \"" + text + '"').orElse(" holds nothing");
        String related =
                problem.getRelated().isEmpty() ? "" : " because of " + String.join(" and ", problem.getRelated());
        return problem.getSeverity() + " " + problem.getCode() + ": " + problem.getPointer() + value + related;
    }
}
