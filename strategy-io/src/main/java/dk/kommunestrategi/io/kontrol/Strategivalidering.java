package dk.kommunestrategi.io.kontrol;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Strategikontrol;
import dk.kommunestrategi.model.problem.Problem;
import java.util.HashSet;
import java.util.Set;

/** Checks everything that can be wrong in a strategy once it has been bound. */
public final class Strategivalidering {

    private Strategivalidering() {}

    /** Tells what the strategy breaks, errors and warnings, in no particular order. */
    public static void check(Strategi strategi, Problemsamling problems) {
        check(strategi, Set.of(), problems);
    }

    /**
     * As {@link #check(Strategi, Problemsamling)}, without what follows from values that are known to be broken.
     *
     * @param brudte where such values stand, as JSON pointers; the strategy may have anything in their place
     */
    public static void check(Strategi strategi, Set<String> brudte, Problemsamling problems) {
        Set<String> alleBrudte = new HashSet<>(brudte);
        Foelgefejl afKendte = new Foelgefejl(brudte);
        Vaerdikontrol.check(strategi, fejl -> {
            if (problems.erFyldt()) {
                problems.addFejl(fejl);
                return;
            }
            Problem problem = fejl.get();
            if (!afKendte.omfatter(problem)) {
                problems.add(problem);
                alleBrudte.add(problem.getPointer());
            }
        });
        // Where there is no room for a problem, it is not known what follows from it.
        if (!problems.erFyldt()) {
            Foelgefejl afAlle = new Foelgefejl(alleBrudte);
            Strategikontrol.check(strategi, problem -> {
                if (!afAlle.omfatter(problem)) {
                    problems.add(problem);
                }
            });
        }
    }
}
