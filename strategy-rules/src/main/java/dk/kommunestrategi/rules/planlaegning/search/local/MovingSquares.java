package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.SquaredLoads;

/** Squared loads in a plan that changes. */
final class MovingSquares extends MovingCells {

    MovingSquares(SquaredLoads term, CompiledProblem problem, int[] starts) {
        super(term.groups(), 0, problem, starts);
        addUp(term.groups().size());
    }

    @Override
    long count(int group, int halfYear, long load) {
        return load * load;
    }

    @Override
    long difference(int group, int halfYear, long load, int amount) {
        return amount * (2 * load + amount);
    }
}
