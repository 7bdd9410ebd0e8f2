package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.opgave.Group;
import java.util.List;

/** The groups that each initiative belongs to: the same facts as a list of groups, seen from the initiatives. */
final class Memberships {

    /** By initiative: the groups it loads, with what, and for how long. */
    final int[][] group;

    final int[][] weight;
    final int[][] duration;

    Memberships(int initiatives, List<Group> groups) {
        int[] count = new int[initiatives];
        for (Group members : groups) {
            for (int k = 0; k < members.size(); k++) {
                count[members.member(k)]++;
            }
        }
        group = new int[initiatives][];
        weight = new int[initiatives][];
        duration = new int[initiatives][];
        for (int i = 0; i < initiatives; i++) {
            group[i] = new int[count[i]];
            weight[i] = new int[count[i]];
            duration[i] = new int[count[i]];
        }
        for (int g = groups.size() - 1; g >= 0; g--) {
            Group members = groups.get(g);
            for (int k = 0; k < members.size(); k++) {
                int i = members.member(k);
                int slot = --count[i];
                group[i][slot] = g;
                weight[i][slot] = members.weight(k);
                duration[i][slot] = members.duration(k);
            }
        }
    }

    /** One more than the last half-year in which any initiative could load a group. */
    int end(int[][] starts) {
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            for (int m = 0; m < duration[i].length && starts[i].length > 0; m++) {
                end = Math.max(end, starts[i][starts[i].length - 1] + duration[i][m]);
            }
        }
        return end;
    }
}
