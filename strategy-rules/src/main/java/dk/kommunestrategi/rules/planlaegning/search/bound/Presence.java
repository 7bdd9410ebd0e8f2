package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import java.util.Arrays;

/** In which half-years a member of a group is present whatever its start, and in which with some start. */
final class Presence {

    private final CompiledProblem problem;
    private final Memberships memberships;

    Presence(CompiledProblem problem, Memberships memberships) {
        this.problem = problem;
        this.memberships = memberships;
    }

    /** Whether the initiative is present in the half-year whatever its start. */
    boolean isCertain(int initiative, int membership, int h) {
        return !problem.mayBeLeftOut(initiative)
                && memberships.isCounted(membership, h)
                && memberships.from(membership, problem.lastStart(initiative)) <= h
                && h < memberships.from(membership, problem.firstStart(initiative)) + memberships.duration(membership);
    }

    /** Whether the initiative is present in the half-year with any of its starts. */
    boolean isPossible(int initiative, int membership, int h) {
        int duration = memberships.duration(membership);
        int from = memberships.from(membership, problem.firstStart(initiative));
        int last = problem.lastPlaced(initiative);
        if (last < 0
                || !memberships.isCounted(membership, h)
                || h < from
                || h >= memberships.from(membership, last) + duration) {
            return false;
        }
        int[] starts = problem.starts(initiative);
        if (starts.length == problem.lastStart(initiative) - problem.firstStart(initiative) + 1) {
            return true;
        }
        int offset = from - problem.firstStart(initiative);
        int place = Arrays.binarySearch(starts, h - offset - duration + 1);
        int next = place >= 0 ? place : -place - 1;
        return next < starts.length && starts[next] <= Math.min(last, h - offset);
    }
}
