package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planopgave.Group;
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

    /** The memberships of so many initiatives. */
    public Memberships(int initiatives, List<Group> groups) {
        first = new int[initiatives + 1];
        for (Group members : groups) {
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
        int[] next = first.clone();
        for (int g = 0; g < groups.size(); g++) {
            Group members = groups.get(g);
            for (int k = 0; k < members.size(); k++) {
                int m = next[members.member(k)]++;
                group[m] = g;
                weight[m] = members.weight(k);
                duration[m] = members.duration(k);
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
