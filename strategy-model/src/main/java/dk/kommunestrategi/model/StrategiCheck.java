package dk.kommunestrategi.model;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rules that tie the values of a strategy together, as plain code: the same whether a validator, the planner or the
 * reader of documents asks. What a single value must keep stands at the value, as a constraint annotation.
 */
public final class StrategiCheck {

    private static final List<Check> CHECKS = List.of(
            new UniquenessCheck(),
            new ReferenceCheck(),
            new EjerCheck(),
            new RolleCheck(),
            new RessourcetraekCheck(),
            new ForudsaetningCheck(),
            new PeriodeCheck(),
            new HandleplanCheck(),
            new TemaangivelseCheck(),
            new BeskrivelseCheck(),
            new UdgiftCheck(),
            new BeslutningCheck(),
            new IndikatorCheck(),
            new MoedeCheck(),
            new StatusnotatCheck(),
            new SagCheck());

    private StrategiCheck() {}

    /**
     * {@return everything in which the strategy's values do not fit together, errors and warnings, rule by rule}
     *
     * @param strategi the strategy to check
     */
    public static List<Problem> check(Strategi strategi) {
        List<Problem> problems = new ArrayList<>();
        check(strategi, problems::add);
        return List.copyOf(problems);
    }

    /**
     * As {@link #check(Strategi)}, telling each problem when it is found: a hostile strategy can have a million.
     *
     * @param strategi the strategy to check
     * @param problems what is told each problem
     */
    public static void check(Strategi strategi, Consumer<Problem> problems) {
        Place<Strategi> root = Place.root(strategi);
        CHECKS.forEach(check -> check.check(root, problems));
    }

    /**
     * {@return what is wrong with a period}
     *
     * @param periode the period to check, and where it stands
     */
    public static List<Problem> check(Place<Periode> periode) {
        List<Problem> problems = new ArrayList<>();
        PeriodeCheck.checkPeriode(periode, problems::add);
        return List.copyOf(problems);
    }
}
