package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.UncoveredCells;

/** Uncovered cells in a plan that changes: those of the period that have no load. */
final class MovingCover extends MovingCells {

    private final int horizon;

    MovingCover(UncoveredCells term, CompiledProblem problem, int[] starts) {
        super(term.groups(), term.horizon(), problem, starts);
        horizon = term.horizon();
        for (int g = 0; g < term.groups().size(); g++) {
            for (int h = 0; term.groups().get(g).hasGrundbelastning() && h < horizon; h++) {
                carry(g, h, term.isCoveredAnyway(g, h) ? 1 : 0);
            }
        }
        addUp(term.groups().size(), 0);
    }

    @Override
    long count(int group, int halfYear, long load) {
        return load == 0 && halfYear < horizon ? 1 : 0;
    }

    @Override
    long difference(int group, int halfYear, long load, int amount) {
        if (halfYear >= horizon) {
            return 0;
        }
        return (load + amount == 0 ? 1L : 0L) - (load == 0 ? 1L : 0L);
    }
}
