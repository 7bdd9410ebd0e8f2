package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.GroupPart;
import java.util.Arrays;
import java.util.List;

/**
 * The groups that each initiative belongs to: the same facts as a list of groups, seen from the initiatives. The
 * memberships of an initiative i are those from {@code first(i)} up to, not including, {@code first(i + 1)}.
 */
public final class Memberships {

    /** The half-year of an effect that there is not. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final int[] first;
    private final int[] group;
    private final int[] weight;
    private final int[] duration;

    /**
     * Whether every membership begins with the initiative, nothing cuts it short and nobody may be left out: then there is
     * nothing in what follows.
     */
    private final boolean isPlain;

    private final int[] offset;

    private final int[] limit;
    private final int[] sure;

    /** The start of who is left out, and a half-year behind all load. */
    private final int out;

    private final int end;

    /** By initiative: for how many half-years it loads any group, all groups together. */
    private final long[] effort;

    /** The memberships of a problem's initiatives. */
    public Memberships(CompiledProblem problem, List<Group> groups) {
        int initiatives = problem.size();
        first = new int[initiatives + 1];
        for (Group members : groups) {
            problem.meter().work(1 + 2L * members.size());
            for (int k = 0; k < members.size(); k++) {
                first[members.member(k) + 1]++;
            }
        }
        for (int i = 0; i < initiatives; i++) {
            first[i + 1] += first[i];
        }
        int count = first[initiatives];
        group = new int[count];
        weight = new int[count];
        duration = new int[count];
        out = problem.out();
        isPlain = groups.stream().allMatch(Group::isPlain) && !mayAnyBeLeftOut(problem);
        offset = new int[isPlain ? 0 : count];
        limit = new int[offset.length];
        sure = new int[offset.length];
        effort = new long[initiatives];
        int[] next = first.clone();
        for (int g = 0; g < groups.size(); g++) {
            Group members = groups.get(g);
            for (int k = 0; k < members.size(); k++) {
                int m = next[members.member(k)]++;
                group[m] = g;
                weight[m] = members.weight(k);
                duration[m] = members.duration(k);
                if (!isPlain) {
                    GroupPart part = members.part(k);
                    offset[m] = part.offset();
                    limit[m] = part.limit();
                    sure[m] = sure(problem, part);
                }
                effort[members.member(k)] += members.duration(k);
            }
        }
        end = lastEnd(problem);
    }

    private boolean mayAnyBeLeftOut(CompiledProblem problem) {
        for (int i = 0; i < problem.size(); i++) {
            if (first[i] < first[i + 1] && problem.mayBeLeftOut(i)) {
                return true;
            }
        }
        return false;
    }

    private static int sure(CompiledProblem problem, GroupPart part) {
        if (problem.starts(part.member()).length == 0 || problem.mayBeLeftOut(part.member())) {
            return 0;
        }
        int room = part.limit() - problem.lastStart(part.member()) - part.offset();
        return Math.max(0, Math.min(part.duration(), room));
    }

    /** The first membership of an initiative; the number of all for the initiative past the last. */
    public int first(int initiative) {
        return first[initiative];
    }

    /** Whether the initiative loads some group in several ways, so that what one does changes what another meets. */
    public boolean isSplit(int initiative) {
        if (isPlain) {
            return false;
        }
        for (int m = first[initiative] + 1; m < first[initiative + 1]; m++) {
            if (group[m] == group[m - 1]) {
                return true;
            }
        }
        return false;
    }

    /** The group of a membership, by its place in the list. */
    public int group(int membership) {
        return group[membership];
    }

    /** With what the group is loaded. */
    public int weight(int membership) {
        return weight[membership];
    }

    /** For how many half-years the group is loaded. */
    public int duration(int membership) {
        return duration[membership];
    }

    /** The first half-year in which the group is loaded by an initiative that starts then; one behind all load if it is left out. */
    public int from(int membership, int start) {
        if (isPlain) {
            return start;
        }
        return start == out ? end : start + offset[membership];
    }

    /** One more than the last; no more than the first where it is not loaded at all. */
    public int end(int membership, int start) {
        if (isPlain) {
            return start + duration[membership];
        }
        if (start == out) {
            return end;
        }
        int from = start + offset[membership];
        return Math.max(from, Math.min(limit[membership], from + duration[membership]));
    }

    /** For how many half-years the group is loaded at least, whenever the initiative starts. */
    public int sure(int membership) {
        return isPlain ? duration[membership] : sure[membership];
    }

    /** Whether the group is loaded in a half-year if nothing but its distance from the start decides. */
    public boolean isCounted(int membership, int halfYear) {
        return isPlain || halfYear < limit[membership];
    }

    /** The half-year in which what loads the group has its effect; {@value #NEVER} where it is left out. */
    public int effect(int membership, int start) {
        return !isPlain && start == out ? NEVER : from(membership, start) + duration[membership] - 1;
    }

    /** For how many half-years the initiative loads its groups, all together: what it takes to go through them. */
    public long effort(int initiative) {
        return effort[initiative];
    }

    /** The same of all initiatives. */
    public long effort() {
        return Arrays.stream(effort).sum();
    }

    /** The number of memberships of all initiatives. */
    public int count() {
        return group.length;
    }

    /** One more than the last half-year in which any initiative could load a group. */
    public int end() {
        return end;
    }

    private int lastEnd(CompiledProblem problem) {
        int last = 0;
        for (int i = 0; i < problem.size(); i++) {
            int start = problem.lastPlaced(i);
            for (int m = first[i]; m < first[i + 1] && start >= 0; m++) {
                last = Math.max(last, from(m, start) + duration[m]);
            }
        }
        return last;
    }
}
