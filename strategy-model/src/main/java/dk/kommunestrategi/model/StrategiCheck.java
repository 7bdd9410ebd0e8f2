package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.ProblemReport;
import dk.kommunestrategi.model.check.ValueCheck;
import dk.kommunestrategi.model.check.part.BeskrivelseCheck;
import dk.kommunestrategi.model.check.part.BudgetfristCheck;
import dk.kommunestrategi.model.check.part.EjerCheck;
import dk.kommunestrategi.model.check.part.MoedeCheck;
import dk.kommunestrategi.model.check.part.PuljeCheck;
import dk.kommunestrategi.model.check.part.StatusnotatCheck;
import dk.kommunestrategi.model.check.part.TemaangivelseCheck;
import dk.kommunestrategi.model.check.part.UenighedCheck;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.styring.Styring;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Everything that can be said of a strategy by itself, as plain code: the same whether the planner or the reader of
 * documents asks. What a single value must keep stands at the value, as a constraint annotation; the rules that tie the
 * values together are checks of their own.
 */
public final class StrategiCheck {

    private static final List<Check<Strategi>> CHECKS = List.of(
            new UniquenessCheck(),
            new VisibilityCheck(),
            new ReferenceCheck(),
            ofInitiativ(new EjerCheck()),
            new RolleCheck(),
            new RessourcetraekCheck(),
            new ForudsaetningCheck(),
            new BindingCheck(),
            new ValggruppeCheck(),
            new PeriodeCheck(),
            new GrundbelastningCheck(),
            new VarighedCheck(),
            new HandleplanCheck(),
            ofInitiativ(new TemaangivelseCheck()),
            ofUenighed(new UenighedCheck()),
            ofInitiativ(new BeskrivelseCheck()),
            new UdgiftCheck(),
            ofInitiativ(new PuljeCheck()),
            new RammeCheck(),
            new BeslutningCheck(),
            new VersionCheck(),
            new MaalsaetningCheck(),
            new IndikatorCheck(),
            ofStyring(new MoedeCheck()),
            ofStyring(new BudgetfristCheck()),
            ofStyring(new StatusnotatCheck()),
            new SagCheck(),
            new ReferencelinjeCheck(),
            new SystemreferenceCheck());

    private StrategiCheck() {}

    /**
     * {@return everything that is wrong with the strategy, errors and warnings: the values that are broken by themselves,
     * and where values do not fit together, rule by rule, but for what only follows from a broken value}
     *
     * @param strategi the strategy to check
     */
    public static List<Problem> check(Strategi strategi) {
        return check(strategi, () -> {});
    }

    /**
     * {@return as {@link #check(Strategi)}, for a caller who may not wait for the end: a strategy can be very large}
     *
     * @param strategi the strategy to check
     * @param poll is run before each object of the strategy, and before each that a rule looks at which ties them together:
     *     many times for each of them, so that it must be quick; what it throws ends the check and reaches the caller
     */
    public static List<Problem> check(Strategi strategi, Runnable poll) {
        List<Problem> problems = new ArrayList<>();
        check(strategi, Set.of(), problem -> problems.add(problem.get()), poll);
        return List.copyOf(problems);
    }

    /**
     * As {@link #check(Strategi)}, telling each problem when it is found: a hostile strategy can have a million.
     *
     * @param strategi the strategy to check; it may have anything in the place of the values that are broken already
     * @param broken where those stand, as JSON pointers; what follows from them is not told
     * @param problems is offered each problem, and answers whether there is room for more: where there is none, it is not
     *     known what follows from what, and the values are not compared
     */
    public static void check(Strategi strategi, Set<String> broken, Predicate<Supplier<Problem>> problems) {
        check(strategi, broken, problems, () -> {});
    }

    private static void check(
            Strategi strategi, Set<String> broken, Predicate<Supplier<Problem>> problems, Runnable poll) {
        Place<Strategi> root = Place.root(strategi, poll);
        ProblemReport report = new ProblemReport(broken, problems);
        ValueCheck.check(root, Strategi.class, report::value);
        if (report.hasRoom()) {
            checkTogether(root, report::together);
        }
    }

    /**
     * Tells where the values of a strategy do not fit together, rule by rule, be it a document of its own or part of one. The
     * single values are not asked.
     *
     * @param strategi the strategy to check, and where it stands
     * @param problems is told each problem
     */
    public static void checkTogether(Place<Strategi> strategi, Consumer<Problem> problems) {
        CHECKS.forEach(check -> check.check(strategi, problems));
    }

    static Check<Strategi> ofInitiativ(Check<Initiativ> check) {
        return (strategi, problems) -> strategi.elements("initiativer", Strategi::getInitiativer)
                .forEach(initiativ -> check.check(initiativ, problems));
    }

    static Check<Strategi> ofUenighed(Check<Uenighed> check) {
        return (strategi, problems) -> strategi.elements("uenigheder", Strategi::getUenigheder)
                .forEach(uenighed -> check.check(uenighed, problems));
    }

    static Check<Strategi> ofStyring(Check<Styring> check) {
        return (strategi, problems) -> check.check(strategi.property("styring", Strategi::styring), problems);
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
