package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.List;
import java.util.Locale;

/**
 * Makes of a criterion's term one that can be trusted as far as its answers can be checked: whatever it is asked about is a
 * copy, and no sum of what it answers is too large to be exact.
 */
final class GuardedTerm implements Term.Visitor<Term> {

    /** The most parts of a sum and of the sums in it: a sum that stands in another twice would be endless soon. */
    private static final int MOST_PARTS = 1_000;

    private static final int MOST_SUMS = 20;

    private final Party party;
    private final Planopgave opgave;
    private final Meter meter;
    private final GroupCheck groups;

    /** What no value of the term may exceed. */
    private final long most;

    /** How many parts of sums were looked at. */
    private int parts;

    /** In how many sums the term stands. */
    private int depth;

    GuardedTerm(Party party, Planopgave opgave, Meter meter, long most) {
        this.party = party;
        this.opgave = opgave;
        this.meter = meter;
        this.groups = new GroupCheck(party, opgave, meter);
        this.most = most;
    }

    @Override
    public Term startCosts(StartCosts term) {
        long[] highest = highest(term);
        return new StartCosts((i, h) -> {
            long cost = cost(term, i, h);
            if (cost > highest[i]) {
                throw party.fault("svinger");
            }
            return cost;
        });
    }

    /** By initiative: what its start costs at most. */
    private long[] highest(StartCosts term) {
        long[] highest = new long[opgave.antal()];
        double sum = 0;
        for (int i = 0; i < highest.length; i++) {
            meter.work(8L * opgave.horizon());
            int last = opgave.isUdeladelig(i) ? opgave.horizon() : opgave.horizon() - 1;
            for (int h = 0; h <= last; h++) {
                highest[i] = Math.max(highest[i], within(cost(term, i, h), most));
            }
            sum += highest[i];
            within(sum, most);
        }
        return highest;
    }

    private long cost(StartCosts term, int i, int h) {
        long cost;
        try {
            cost = term.cost().of(i, h);
        } catch (Throwable thrown) {
            throw party.thrown(thrown);
        }
        if (cost < 0) {
            throw party.fault("negativ", cost);
        }
        return cost;
    }

    @Override
    public Term earliestEffects(EarliestEffects term) {
        groups.load(term.groups());
        within(Math.abs((double) term.limit()), Integer.MAX_VALUE / 2);
        within(term.groups().size() * (double) Integer.MAX_VALUE, most);
        return term;
    }

    @Override
    public Term squaredLoads(SquaredLoads term) {
        within(groups.squares(term.groups()), most / 2);
        return term;
    }

    @Override
    public Term squaredCosts(SquaredCosts term) {
        long[] highest = new long[opgave.antal()];
        double all = 0;
        for (int i : term.initiativer()) {
            if (i < 0 || i >= highest.length) {
                throw party.fault("indeks", i, highest.length - 1);
            }
            meter.work(8L * opgave.horizon() * term.aar().size());
            highest[i] = highest(term, i);
            all += highest[i];
        }
        double units = all / term.enhed() + term.aar().size();
        within(Math.max(units * units, all + term.enhed()), most);
        return term.withUdgift((i, h, aar) -> {
            long cost = cost(term, i, h, aar);
            if (Math.abs(cost) > highest[i]) {
                throw party.fault("svinger");
            }
            return cost;
        });
    }

    /** What an initiative costs and saves in all years together at most, wherever it starts. */
    private long highest(SquaredCosts term, int i) {
        int first = opgave.udgangspunkt().historiskStart(i).orElse(0);
        int latest = opgave.isUdeladelig(i) ? opgave.horizon() : opgave.horizon() - 1;
        long highest = 0;
        for (int h = first; h <= (first < 0 ? first : latest); h++) {
            long sum = 0;
            for (int aar : term.aar()) {
                sum = within(sum + Math.abs(within(cost(term, i, h, aar), most)), most);
            }
            highest = Math.max(highest, sum);
        }
        return highest;
    }

    private long cost(SquaredCosts term, int i, int h, int aar) {
        return party.<Long>ask(() -> term.udgift().of(i, h, aar));
    }

    @Override
    public Term uncoveredCells(UncoveredCells term) {
        groups.load(term.groups());
        if (term.horizon() != opgave.horizon()) {
            throw party.fault("horisont", term.horizon(), opgave.horizon());
        }
        within(term.groups().size() * (double) term.horizon(), most);
        return term;
    }

    @Override
    public Term weightedSum(WeightedSum term) {
        parts += term.parts().size();
        if (parts > MOST_PARTS) {
            throw party.fault("led", MOST_PARTS);
        }
        if (depth == MOST_SUMS) {
            throw party.fault("summer", MOST_SUMS);
        }
        long weights = term.parts().stream().mapToLong(WeightedSum.Part::weight).sum();
        GuardedTerm inner = new GuardedTerm(party, opgave, meter, most / Math.max(1, weights));
        inner.parts = parts;
        inner.depth = depth + 1;
        List<WeightedSum.Part> guarded = term.parts().stream()
                .map(part -> new WeightedSum.Part(part.term().accept(inner), part.weight()))
                .toList();
        parts = inner.parts;
        return new WeightedSum(guarded);
    }

    @Override
    public Term customTerm(CustomTerm term) {
        return new CustomTerm() {
            @Override
            public long value(int[] starts) {
                return GuardedTerm.this.value(term, starts.clone());
            }

            @Override
            public long lowerBound(int[] earliest, int[] latest) {
                long bound = party.ask(() -> term.lowerBound(earliest.clone(), latest.clone()));
                return bound == NO_BOUND ? bound : within(bound, most);
            }
        };
    }

    private long value(CustomTerm term, int[] starts) {
        return within(party.<Long>ask(() -> term.value(starts)), most);
    }

    private long within(long value, long limit) {
        if (value > limit || value < -limit) {
            throw party.fault("for-stort", value);
        }
        return value;
    }

    private void within(double value, long limit) {
        if (value > limit) {
            throw party.fault("for-stort", String.format(Locale.ROOT, "%.0f", value));
        }
    }
}
