package dk.kommunestrategi.io.kontrol;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Strategikontrol;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Checks everything that can be wrong in a strategy once it has been bound. */
public final class Strategivalidering {

    private Strategivalidering() {}

    /** Returns what the strategy breaks, errors and warnings, in no particular order. */
    public static List<Problem> check(Strategi strategi) {
        return Stream.concat(Vaerdikontrol.check(strategi), Strategikontrol.check(strategi).stream())
                .toList();
    }
}
