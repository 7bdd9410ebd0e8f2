package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planopgave.Group;
import java.util.Arrays;
import java.util.List;

/**
 * The groups that each initiative belongs to: the same facts as a list of groups, seen from the initiatives. The
 * memberships of an initiative i are those from {@code first(i)} up to, not including, {@code first(i + 1)}.
 */
public final class Memberships {

    private final int[] first;
    private final int[] group;
    private final int[] weight;
    private final int[] duration;

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
        effort = new long[initiatives];
        int[] next = first.clone();
        for (int g = 0; g < groups.size(); g++) {
            Group members = groups.get(g);
            for (int k = 0; k < members.size(); k++) {
                int m = next[members.member(k)]++;
                group[m] = g;
                weight[m] = members.weight(k);
                duration[m] = members.duration(k);
                effort[members.member(k)] += members.duration(k);
            }
        }
    }

    /** The first membership of an initiative; the number of all for the initiative past the last. */
    public int first(int initiative) {
        return first[initiative];
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
    public int end(CompiledProblem problem) {
        int end = 0;
        for (int i = 0; i < problem.size(); i++) {
            for (int m = first[i]; m < first[i + 1] && problem.starts(i).length > 0; m++) {
                end = Math.max(end, problem.lastStart(i) + duration[m]);
            }
        }
        return end;
    }
}
