package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import java.util.List;

/** Squared loads in a plan that changes. */
final class MovingSquares extends MovingCells {

    MovingSquares(SquaredLoads term, CompiledProblem problem, int[] starts) {
        super(term.groups(), 0, problem, starts);
        addUp(term.groups().size(), carryAnyway(term.groups()));
    }

    /** Lets groups carry what they carry anyway; returns what that alone counts, which is no part of the term. */
    private long carryAnyway(List<Group> groups) {
        long anyway = 0;
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            for (int h = 0; group.hasGrundbelastning() && h < end(); h++) {
                long load = group.grundbelastning(h);
                carry(g, h, load);
                anyway += load * load;
            }
        }
        return anyway;
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
