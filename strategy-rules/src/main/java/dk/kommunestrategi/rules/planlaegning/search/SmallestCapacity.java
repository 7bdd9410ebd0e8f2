package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds by halving how large a capacity must at least be, in every half-year in which there is less now, for a plan to
 * exist that meets all other demands.
 */
public final class SmallestCapacity {

    private final Planopgave opgave;
    private final Kapacitetskrav original;
    private final List<Krav> others;
    private int[] starts;
    private int capacity;
    private boolean smallest = true;

    /**
     * A capacity that is large enough for a plan.
     *
     * @param others all other demands
     * @param starts the formal starts of a plan that meets these
     */
    public SmallestCapacity(Planopgave opgave, Kapacitetskrav original, List<Krav> others, int[] starts) {
        this.opgave = opgave;
        this.original = original;
        this.others = List.copyOf(others);
        this.starts = starts;
        this.capacity = peak(starts);
    }

    /**
     * Makes the capacity as small as can be.
     *
     * @param budget for all trials together
     * @param maxSteps how many placements each trial may take
     */
    public void run(Budget budget, long maxSteps) {
        try {
            halve(budget, new Trials(opgave, maxSteps));
        } catch (Stopped stopped) {
            smallest = false;
        }
    }

    private void halve(Budget budget, Trials trials) {
        int tooSmall = -1;
        while (capacity - tooSmall > 1) {
            int tried = tooSmall + (capacity - tooSmall) / 2;
            Outcome outcome = with(tried, budget, trials);
            Optional<int[]> plan = outcome.starts();
            if (plan.isPresent()) {
                starts = plan.get();
                capacity = Math.min(tried, peak(starts));
            } else {
                tooSmall = tried;
                smallest &= outcome.complete();
            }
        }
    }

    private Outcome with(int tried, Budget budget, Trials trials) {
        List<Krav> demands = new ArrayList<>(others);
        demands.add(raised(tried));
        return trials.run(demands, budget);
    }

    /** The largest load in any half-year in which the original capacity is exceeded; 0 if there is none. */
    private int peak(int[] plan) {
        long[] loads = original.group().loads(plan);
        long peak = 0;
        for (int h = 0; h < loads.length; h++) {
            peak = loads[h] > original.room(h)
                    ? Math.max(peak, loads[h] + original.group().grundbelastning(h))
                    : peak;
        }
        return (int) Math.min(Integer.MAX_VALUE, peak);
    }

    private Kapacitetskrav raised(int least) {
        return original.withKapacitet(h -> Math.max(least, original.kapacitet().applyAsInt(h)));
    }

    /** The demand that the capacity found is not exceeded. */
    public Kapacitetskrav demand() {
        return raised(capacity);
    }

    /** The capacity found. */
    public int capacity() {
        return capacity;
    }

    /** Whether it is proved that no smaller one will do. */
    public boolean isSmallest() {
        return smallest;
    }

    /** The formal starts of a plan that keeps it. */
    public int[] starts() {
        return starts;
    }
}
