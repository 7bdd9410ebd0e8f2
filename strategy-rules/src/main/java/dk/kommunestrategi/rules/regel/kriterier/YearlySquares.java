package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.model.handleplan.Udgiftsforloeb.Aarspost;
import dk.kommunestrategi.rules.planopgave.Udgiftstal;
import dk.kommunestrategi.rules.regel.CustomTerm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A sum over years of the square of what they cost, in whole units, rounded half up. Immutable and thread-safe. */
final class YearlySquares implements CustomTerm {

    private final Udgiftstal udgifter;

    /** By year: its place among those that count. */
    private final Map<Integer, Integer> places = new HashMap<>();

    private final long unit;

    YearlySquares(Udgiftstal udgifter, int[] years, long unit) {
        this.udgifter = udgifter;
        this.unit = unit;
        for (int y = 0; y < years.length; y++) {
            places.put(years[y], y);
        }
    }

    @Override
    public long value(int[] starts) {
        long[] sums = new long[places.size()];
        for (int i : udgifter.initiativer()) {
            add(i, starts[i], sums);
        }
        return Arrays.stream(sums)
                .map(this::rounded)
                .map(units -> units * units)
                .sum();
    }

    /** Each year costs no less than if every initiative started when that year has least of it. */
    @Override
    public long lowerBound(int[] earliest, int[] latest) {
        long[] least = new long[places.size()];
        long[] most = new long[places.size()];
        for (int i : udgifter.initiativer()) {
            long[] low = new long[places.size()];
            long[] high = new long[places.size()];
            for (int h = earliest[i]; h <= latest[i]; h++) {
                long[] own = new long[places.size()];
                add(i, h, own);
                for (int y = 0; y < own.length; y++) {
                    low[y] = h == earliest[i] ? own[y] : Math.min(low[y], own[y]);
                    high[y] = h == earliest[i] ? own[y] : Math.max(high[y], own[y]);
                }
            }
            for (int y = 0; y < least.length; y++) {
                least[y] += low[y];
                most[y] += high[y];
            }
        }
        long bound = 0;
        for (int y = 0; y < least.length; y++) {
            long nearest = Math.max(rounded(least[y]), Math.min(0, rounded(most[y])));
            bound += nearest * nearest;
        }
        return bound;
    }

    private void add(int i, int start, long[] sums) {
        for (Aarspost post : udgifter.forloeb(i, start).poster()) {
            Integer y = places.get(post.aar());
            if (y != null) {
                sums[y] += post.beloeb().oere();
            }
        }
    }

    private long rounded(long oere) {
        return Math.floorDiv(oere + unit / 2, unit);
    }
}
