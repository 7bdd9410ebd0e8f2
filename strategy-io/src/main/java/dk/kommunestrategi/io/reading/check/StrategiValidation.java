package dk.kommunestrategi.io.reading.check;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import java.util.HashSet;
import java.util.Set;

/** Checks everything that can be wrong in a strategy once it has been bound. */
public final class StrategiValidation {

    private StrategiValidation() {}

    /** Tells what the strategy breaks, errors and warnings, in no particular order. */
    public static void check(Strategi strategi, ProblemCollector problems) {
        check(strategi, Set.of(), problems);
    }

    /**
     * As {@link #check(Strategi, ProblemCollector)}, without what follows from values that are known to be broken.
     *
     * @param broken where such values stand, as JSON pointers; the strategy may have anything in their place
     */
    public static void check(Strategi strategi, Set<String> broken, ProblemCollector problems) {
        Set<String> alleBroken = checkValues(strategi, Strategi.class, broken, problems);
        // Where there is no room for a problem, it is not known what follows from it.
        if (!problems.isFyldt()) {
            Consequences afAlle = new Consequences(alleBroken);
            StrategiCheck.check(strategi, problem -> {
                if (!afAlle.omfatter(problem)) {
                    problems.add(problem);
                }
            });
        }
    }

    /**
     * Tells what single values break in a part of a strategy, or in all of it; what ties it to others is not asked.
     *
     * @param broken as for {@link #check(Strategi, Set, ProblemCollector)}
     * @return where anything is broken now
     */
    public static Set<String> checkValues(Object part, Class<?> type, Set<String> broken, ProblemCollector problems) {
        Set<String> alleBroken = new HashSet<>(broken);
        Consequences afKnown = new Consequences(broken);
        ValueCheck.check(part, type, fejl -> {
            if (problems.isFyldt()) {
                problems.addFejl(fejl);
                return;
            }
            Problem problem = fejl.get();
            if (!afKnown.omfatter(problem)) {
                problems.add(problem);
                alleBroken.add(problem.getPointer());
            }
        });
        return alleBroken;
    }
}
