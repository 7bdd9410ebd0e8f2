package dk.kommunestrategi.io.validering;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.reading.diagnosis.ProblemCollector;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.check.ProblemReport;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.reflect.ModelType;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Asks a validator about strategies that may be hostile. A validator collects what it finds in one set, which in Hibernate
 * Validator takes time with the square of what is wrong; asked here about one property at a time, and of long lists in pieces,
 * it takes time in proportion, and stops where enough is told. What it finds is told as of documents.
 *
 * <p>Thread-safe where the validator is, as that of Hibernate is. No argument may be {@code null}.
 */
public final class SteadyValidator {

    private final Validator validator;
    private final int maxProblems;

    /**
     * Asks this validator, and tells as many problems as a reader of documents does.
     *
     * @param validator the validator to ask, of any make
     */
    public SteadyValidator(Validator validator) {
        this(validator, ReadLimits.STANDARD.getProblems());
    }

    /**
     * Asks this validator, and tells so many problems.
     *
     * @param validator the validator to ask, of any make
     * @param maxProblems how many problems are told at most, at least 1; the others are counted as far as they were looked for
     */
    public SteadyValidator(Validator validator, int maxProblems) {
        this.validator = validator;
        this.maxProblems = maxProblems;
    }

    /**
     * {@return everything that is wrong with a strategy or a part of one, errors and warnings, in the order of the model; the last
     * tells of {@link Problemkode#FLERE_PROBLEMER more} where there are} As {@link StrategiCheck#check(Strategi)} tells it, for the
     * model's constraints are what that checks.
     *
     * @param object the strategy, or an initiative, a case or what else it is made of
     * @throws IllegalArgumentException if the object is none of the model's
     */
    public List<Problem> validate(Object object) {
        ProblemCollector problems = new ProblemCollector(maxProblems);
        // Whether there are more is known only when one is found that there is no room for.
        ProblemReport report =
                new ProblemReport(Set.of(), problem -> problems.offer(problem) || problems.leftOut() == 0);
        ModelType type = ConstraintProblems.typeOf(object)
                .orElseThrow(() -> new IllegalArgumentException(object.getClass() + " is no type of the model"));
        Place<Object> root = Place.root(object);
        new ValidatorWalk(validator, report).object(root, type);
        if (object instanceof Strategi strategi && report.hasRoom()) {
            StrategiCheck.checkTogether(Place.root(strategi), report::together);
        }
        List<Problem> told = new ArrayList<>(problems.shown());
        if (problems.leftOut() > 0) {
            told.add(Problem.of(Problemkode.FLERE_PROBLEMER, "", problems.leftOut())
                    .build());
        }
        return List.copyOf(told);
    }
}
