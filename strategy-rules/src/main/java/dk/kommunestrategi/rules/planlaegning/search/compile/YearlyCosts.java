package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.regel.SquaredCosts;
import java.util.Arrays;

/**
 * What initiatives cost in each year by their starts, as tables: a start only has those years in which it costs anything. The
 * years are known by their places among those that count.
 */
public final class YearlyCosts {

    private static final int[] NO_YEARS = {};
    private static final long[] NO_COSTS = {};

    private final SquaredCosts term;
    private final int years;

    /** By initiative: its first start. */
    private final int[] first;

    /** By initiative and start: the years in which it costs anything, and what. */
    private final int[][][] places;

    private final long[][][] costs;

    /** By initiative and year: the least and the most that it costs there; of none for who costs nothing. */
    private final long[][] least;

    private final long[][] most;

    /** By initiative: the least and the most that it costs in all years together. */
    private final long[] leastOfAll;

    private final long[] mostOfAll;

    /** The costs of a problem's starts. */
    public YearlyCosts(CompiledProblem problem, SquaredCosts term) {
        int size = problem.size();
        this.term = term;
        years = term.aar().size();
        first = new int[size];
        places = new int[size][0][];
        costs = new long[size][0][];
        least = new long[size][];
        most = new long[size][];
        leastOfAll = new long[size];
        mostOfAll = new long[size];
        Arrays.fill(least, NO_COSTS);
        Arrays.fill(most, NO_COSTS);
        for (int i : term.initiativer()) {
            if (problem.starts(i).length > 0) {
                problem.meter().work(16L * years * problem.starts(i).length);
                addStarts(problem, i);
            }
        }
    }

    private void addStarts(CompiledProblem problem, int i) {
        int span = problem.lastStart(i) - problem.firstStart(i) + 1;
        first[i] = problem.firstStart(i);
        places[i] = new int[span][];
        costs[i] = new long[span][];
        Arrays.fill(places[i], NO_YEARS);
        Arrays.fill(costs[i], NO_COSTS);
        least[i] = new long[years];
        most[i] = new long[years];
        Arrays.fill(least[i], Long.MAX_VALUE);
        Arrays.fill(most[i], Long.MIN_VALUE);
        leastOfAll[i] = Long.MAX_VALUE;
        mostOfAll[i] = Long.MIN_VALUE;
        long[] row = new long[years];
        for (int start : problem.starts(i)) {
            long sum = 0;
            for (int y = 0; y < years; y++) {
                row[y] = term.udgift().of(i, start, term.aar().get(y));
                sum += row[y];
                least[i][y] = Math.min(least[i][y], row[y]);
                most[i][y] = Math.max(most[i][y], row[y]);
            }
            leastOfAll[i] = Math.min(leastOfAll[i], sum);
            mostOfAll[i] = Math.max(mostOfAll[i], sum);
            add(i, start - first[i], row);
        }
    }

    private void add(int i, int place, long[] row) {
        int count = 0;
        for (long cost : row) {
            count += cost == 0 ? 0 : 1;
        }
        int[] where = new int[count];
        long[] what = new long[count];
        for (int y = row.length - 1; y >= 0; y--) {
            if (row[y] != 0) {
                where[--count] = y;
                what[count] = row[y];
            }
        }
        places[i][place] = where;
        costs[i][place] = what;
    }

    /** The number of years. */
    public int years() {
        return years;
    }

    /** The years in which an initiative costs anything with a start, ascending. Not to be changed. */
    public int[] years(int initiative, int start) {
        return places[initiative].length == 0 ? NO_YEARS : places[initiative][start - first[initiative]];
    }

    /** What it costs in each of these, in øre. Not to be changed. */
    public long[] costs(int initiative, int start) {
        return costs[initiative].length == 0 ? NO_COSTS : costs[initiative][start - first[initiative]];
    }

    /** By year: the least that an initiative costs there, in øre; of no years where it costs nothing. Not to be changed. */
    public long[] least(int initiative) {
        return least[initiative];
    }

    /** By year: the most. Not to be changed. */
    public long[] most(int initiative) {
        return most[initiative];
    }

    /** The least that it costs in all years together, in øre. */
    public long leastOfAll(int initiative) {
        return leastOfAll[initiative];
    }

    /** The most. */
    public long mostOfAll(int initiative) {
        return mostOfAll[initiative];
    }

    /** How much an initiative's start decides: the squares of what lies between its least and its most, in units. */
    public long spread(int initiative) {
        long spread = 0;
        for (int y = 0; y < least[initiative].length; y++) {
            long units = units(most[initiative][y] - least[initiative][y]);
            spread += units * units;
        }
        return spread;
    }

    /** The unit in which costs are squared, in øre. */
    public long unit() {
        return term.enhed();
    }

    /** An amount in whole units. */
    public long units(long oere) {
        return term.enheder(oere);
    }

    /** The number of initiatives that cost something in some year. */
    public int concerned() {
        return term.initiativer().size();
    }
}
