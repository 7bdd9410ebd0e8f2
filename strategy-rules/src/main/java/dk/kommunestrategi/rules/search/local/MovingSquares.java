package dk.kommunestrategi.rules.search.local;

import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;

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
