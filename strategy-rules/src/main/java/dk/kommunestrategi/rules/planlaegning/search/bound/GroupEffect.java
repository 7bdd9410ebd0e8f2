package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;

/** How early a group can have its first effect, and how little that can count. */
final class GroupEffect {

    private final int earliest;
    private final int limit;

    /** What it counts that all members are left out, where they may be. */
    private final long without;

    /**
     * The effect of a group with members.
     *
     * @param limit the half-year up to which an effect counts as early enough
     */
    GroupEffect(CompiledProblem problem, Group group, int limit) {
        this.limit = limit;
        int first = Memberships.NEVER;
        boolean mayBeWithout = true;
        for (int k = 0; k < group.size(); k++) {
            int i = group.member(k);
            mayBeWithout &= problem.mayBeLeftOut(i);
            if (problem.lastPlaced(i) >= 0) {
                first = Math.min(first, problem.firstStart(i) + group.offset(k) + group.duration(k) - 1);
            }
        }
        this.earliest = first;
        this.without = mayBeWithout ? problem.out() : Long.MAX_VALUE;
    }

    /** The least that it can count. */
    long least() {
        return Math.min(without, Math.max(0L, (long) earliest - limit));
    }

    /** The last half-year in which its effect can come for it to count no more than so much above the least. */
    long deadline(long slack) {
        return least() + slack >= without ? Long.MAX_VALUE : Math.max(earliest, limit) + slack;
    }
}
