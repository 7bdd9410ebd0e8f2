package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.function.Consumer;

/** Something that a decision about an initiative has to keep. */
@FunctionalInterface
public interface Beslutningskrav {

    /**
     * Reports what the decision breaks.
     *
     * @param strategi the strategy
     * @param forloeb the initiative's course up to the decision
     * @param beslutning the decision
     * @param pointer where the decision stands, as a JSON pointer
     * @param problems where breaches go
     */
    void check(
            Strategi strategi,
            Initiativforloeb forloeb,
            Beslutning beslutning,
            String pointer,
            Consumer<Problem> problems);
}
