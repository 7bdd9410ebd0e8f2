package dk.kommunestrategi.io.kontrol;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Strategikontrol;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks everything that can be wrong in a strategy once it has been bound. */
public final class Strategivalidering {

    private Strategivalidering() {}

    /** Returns what the strategy breaks, errors and warnings, in no particular order. */
    public static List<Problem> check(Strategi strategi) {
        return check(strategi, Set.of());
    }

    /**
     * As {@link #check(Strategi)}, without what follows from values that are known to be broken.
     *
     * @param brudte where such values stand, as JSON pointers; the strategy may have anything in their place
     */
    public static List<Problem> check(Strategi strategi, Set<String> brudte) {
        List<Problem> problems = new ArrayList<>();
        Set<String> alleBrudte = new HashSet<>(brudte);
        Foelgefejl afKendte = new Foelgefejl(brudte);
        Vaerdikontrol.check(strategi)
                .filter(problem -> !afKendte.omfatter(problem))
                .forEach(problem -> {
                    problems.add(problem);
                    alleBrudte.add(problem.getPointer());
                });
        Foelgefejl afAlle = new Foelgefejl(alleBrudte);
        Strategikontrol.check(strategi).stream()
                .filter(problem -> !afAlle.omfatter(problem))
                .forEach(problems::add);
        return problems;
    }
}
