package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import java.util.List;

/**
 * Where, in an array, the price stands for the presence of each initiative in each cell that has prices, and what a start comes
 * to by them.
 */
final class PriceSlots {

    private final Memberships memberships;

    /** By membership: the half-years in which it can be present for a price, and where the prices begin that stand for it. */
    private final int[] begin;

    private final int[] behind;
    private final int[] first;
    private final int size;

    PriceSlots(CompiledProblem problem, Memberships memberships, List<Window> windows) {
        this.memberships = memberships;
        this.begin = new int[memberships.count()];
        this.behind = new int[begin.length];
        this.first = new int[begin.length];
        int filled = 0;
        for (int i = 0; i < problem.size(); i++) {
            int last = problem.lastPlaced(i);
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                Window window = windows.get(memberships.group(m));
                begin[m] = Math.max(window.from(), memberships.from(m, problem.firstStart(i)));
                behind[m] = last < 0
                        ? begin[m]
                        : Math.min(window.end(), memberships.from(m, last) + memberships.duration(m));
                first[m] = filled;
                filled += Math.max(0, behind[m] - begin[m]);
            }
        }
        this.size = filled;
    }

    /** How many prices there are: more than an array can hold, if numbers are large. */
    static long count(CompiledProblem problem, List<Group> groups) {
        long prices = 0;
        for (Group group : groups) {
            for (int k = 0; k < group.size(); k++) {
                int i = group.member(k);
                prices += problem.lastStart(i) - problem.firstStart(i) + (long) group.duration(k);
            }
        }
        return prices;
    }

    /** The number of prices. */
    int size() {
        return size;
    }

    /** Where the price of a membership's presence in a half-year stands. */
    int slot(int m, int h) {
        return first[m] + h - begin[m];
    }

    /** The first half-year in which a membership can be present for a price. */
    int begin(int m) {
        return begin[m];
    }

    /** One more than the last; no more than the first where there is none. */
    int behind(int m) {
        return behind[m];
    }

    /** What a start costs the initiative for its presence. */
    long cost(long[] prices, int i, int start) {
        long cost = 0;
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            int shift = first[m] - begin[m];
            int end = shift + Math.min(behind[m], memberships.end(m, start));
            for (int k = shift + Math.max(begin[m], memberships.from(m, start)); k < end; k++) {
                cost += prices[k];
            }
        }
        return cost;
    }

    /** The same for those cells in which its presence is open. */
    long openCost(CompiledProblem problem, long[] prices, int i, int start) {
        long cost = cost(prices, i, start);
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            int certainEnd = memberships.end(m, problem.firstStart(i));
            int certainFrom = Math.max(begin[m], memberships.from(m, problem.lastStart(i)));
            for (int h = certainFrom; h < Math.min(behind[m], certainEnd); h++) {
                cost -= prices[slot(m, h)];
            }
        }
        return cost;
    }

    /** Notes where the initiative is present with a start. */
    void demand(CompiledProblem problem, long[] excess, int i, int start) {
        for (int m = memberships.first(i); m < memberships.first(i + 1) && start < problem.out(); m++) {
            int shift = first[m] - begin[m];
            int end = shift + Math.min(behind[m], memberships.end(m, start));
            for (int k = shift + Math.max(begin[m], memberships.from(m, start)); k < end; k++) {
                excess[k]++;
            }
        }
    }
}
