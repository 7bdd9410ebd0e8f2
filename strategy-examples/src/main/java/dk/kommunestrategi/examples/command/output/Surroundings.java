package dk.kommunestrategi.examples.command.output;

import dk.kommunestrategi.examples.command.view.ColourOption;
import dk.kommunestrategi.examples.command.view.Terminal;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import java.time.InstantSource;

/** What all commands of a run have in common. */
public interface Surroundings {

    /** Returns what the writers lead to. */
    Terminal terminal();

    /** Returns the clock of this run. */
    InstantSource clock();

    /** Returns the one planner of this run. */
    Planner planner();

    /** Returns the language in which the user is told everything. */
    Sprog sprog();

    /** Returns when there are colours. */
    ColourOption colours();
}
