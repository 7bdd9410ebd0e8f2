package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import java.util.ArrayList;
import java.util.List;

/**
 * Which initiatives' starts limit those of which others, and by how much; and an order in which each stands behind those it waits
 * for. Compiled once, never changed.
 */
public final class Precedences {

    private final int[][] successors;
    private final int[][] predecessors;

    /** By how many half-years at least each successor starts later, and the initiative later than each predecessor. */
    private final int[][] successorLags;

    private final int[][] predecessorLags;

    /** Whether each successor depends on the initiative, and the initiative on each predecessor, so as to be left out with it. */
    private final boolean[][] successorsDepend;

    private final boolean[][] dependsOn;

    /** The start of who is left out, behind all others. */
    private final int out;

    private final int[] inOrder;
    private final int[] ranks;

    Precedences(
            Planopgave opgave, List<Raekkefoelgekrav> demands, History history, LongestDurations longest, Meter meter) {
        int size = opgave.antal();
        out = opgave.horizon();
        List<List<Order>> after = new ArrayList<>();
        List<List<Order>> before = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            after.add(new ArrayList<>(0));
            before.add(new ArrayList<>(0));
        }
        for (Raekkefoelgekrav order : demands) {
            int lag = history.lag(order.first(), order.second(), order.lag(longest.of(order.before())));
            boolean isMost = order.afstand().isMost();
            after.get(order.first()).add(new Order(order.second(), lag, !isMost, !isMost));
            before.get(order.second()).add(new Order(order.first(), lag, !isMost, !isMost));
            if (isMost && opgave.isUdeladelig(order.before())) {
                // To keep close to what is left out is to be left out, too, and nothing else.
                after.get(order.before()).add(new Order(order.after(), -out, false, true));
                before.get(order.after()).add(new Order(order.before(), -out, false, true));
            }
        }
        successors = new int[size][];
        predecessors = new int[size][];
        successorLags = new int[size][];
        predecessorLags = new int[size][];
        successorsDepend = new boolean[size][];
        dependsOn = new boolean[size][];
        for (int i = 0; i < size; i++) {
            successors[i] = after.get(i).stream().mapToInt(Order::other).toArray();
            predecessors[i] = before.get(i).stream().mapToInt(Order::other).toArray();
            successorLags[i] = after.get(i).stream().mapToInt(Order::lag).toArray();
            predecessorLags[i] = before.get(i).stream().mapToInt(Order::lag).toArray();
            successorsDepend[i] = dependencies(after.get(i));
            dependsOn[i] = dependencies(before.get(i));
        }
        inOrder = inOrder(after, before, meter);
        ranks = new int[size];
        for (int rank = 0; rank < size; rank++) {
            ranks[inOrder[rank]] = rank;
        }
    }

    /**
     * That another initiative stands before or behind.
     *
     * @param lag by how many half-years the one behind starts later at least; below 0, it may start earlier
     * @param waits whether the one behind waits for the other, and does not only keep close to it
     * @param depends whether the one behind is left out where the other is
     */
    private record Order(int other, int lag, boolean waits, boolean depends) {}

    private static boolean[] dependencies(List<Order> orders) {
        boolean[] depends = new boolean[orders.size()];
        for (int k = 0; k < depends.length; k++) {
            depends[k] = orders.get(k).depends();
        }
        return depends;
    }

    /** All initiatives, each behind those it waits for (Kahn, 1962); what waits for itself comes last. */
    private static int[] inOrder(List<List<Order>> afterAll, List<List<Order>> beforeAll, Meter meter) {
        int[] waitsFor = new int[beforeAll.size()];
        int[] sorted = new int[beforeAll.size()];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            waitsFor[i] = (int) beforeAll.get(i).stream().filter(Order::waits).count();
            if (waitsFor[i] == 0) {
                sorted[count++] = i;
            }
        }
        for (int done = 0; done < count; done++) {
            List<Order> behind = afterAll.get(sorted[done]);
            meter.work(1 + behind.size());
            for (Order after : behind) {
                if (after.waits() && --waitsFor[after.other()] == 0) {
                    sorted[count++] = after.other();
                }
            }
        }
        for (int i = 0; i < sorted.length; i++) {
            if (waitsFor[i] > 0) {
                sorted[count++] = i;
            }
        }
        return sorted;
    }

    /** Whether a start of the initiative is in order with one of its k-th predecessor. */
    public boolean isBehind(int initiative, int k, int predecessorStart, int start) {
        return isInOrder(predecessorStart, start, predecessorLags[initiative][k], dependsOn[initiative][k]);
    }

    /** Whether a start of the initiative is in order with one of its k-th successor. */
    public boolean isAhead(int initiative, int k, int start, int successorStart) {
        return isInOrder(start, successorStart, successorLags[initiative][k], successorsDepend[initiative][k]);
    }

    /**
     * Whether two starts are in order: of who is left out nothing is demanded, but that who depends on it is so, too.
     *
     * @param lag by how many half-years the second starts later than the first at least
     * @param depends whether the second depends on the first
     */
    private boolean isInOrder(int first, int second, int lag, boolean depends) {
        if (second == out) {
            return true;
        }
        return first == out ? !depends : first + lag <= second;
    }

    /** The initiatives to whose starts that of the initiative sets a limit. Not to be changed. */
    public int[] successors(int initiative) {
        return successors[initiative];
    }

    /** The initiatives whose starts set a limit to that of the initiative. Not to be changed. */
    public int[] predecessors(int initiative) {
        return predecessors[initiative];
    }

    /** The place of the initiative in an order in which each stands behind those it waits for. */
    public int rank(int initiative) {
        return ranks[initiative];
    }

    /** The initiative with this place in that order. */
    public int withRank(int rank) {
        return inOrder[rank];
    }

    /** By how many half-years its k-th successor starts later than the initiative at least. */
    public int successorLag(int initiative, int k) {
        return successorLags[initiative][k];
    }

    /** Whether the initiative's k-th successor depends on it, so as to be left out with it. */
    public boolean successorDepends(int initiative, int k) {
        return successorsDepend[initiative][k];
    }

    /** Whether the initiative depends on its k-th predecessor. */
    public boolean dependsOn(int initiative, int k) {
        return dependsOn[initiative][k];
    }

    /** By how many half-years the initiative starts later than its k-th predecessor at least. */
    public int predecessorLag(int initiative, int k) {
        return predecessorLags[initiative][k];
    }
}
