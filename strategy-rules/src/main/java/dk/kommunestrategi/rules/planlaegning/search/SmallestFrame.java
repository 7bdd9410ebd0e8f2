package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds how large a frame must at least be for a plan to exist that meets all other demands: by halving, and by looking each
 * time whether any plan costs less than the cheapest one so far, since there are few sums that plans come to.
 */
public final class SmallestFrame {

    private final Planopgave opgave;
    private final Rammekrav original;
    private final List<Krav> others;
    private int[] starts;
    private long frame;
    private boolean smallest = true;

    /**
     * A frame that is large enough for a plan.
     *
     * @param others all other demands
     * @param starts the formal starts of a plan that meets these
     */
    public SmallestFrame(Planopgave opgave, Rammekrav original, List<Krav> others, int[] starts) {
        this.opgave = opgave;
        this.original = original;
        this.others = List.copyOf(others);
        this.starts = starts;
        this.frame = Math.max(original.hoejst(), original.sum(starts));
    }

    /**
     * Makes the frame as small as can be.
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
        long tooSmall = original.hoejst() - 1;
        while (frame - tooSmall > 1) {
            if (!isEnough(frame - 1, budget, trials)) {
                return;
            }
            long tried = tooSmall + (frame - tooSmall) / 2;
            if (frame - tooSmall > 1 && !isEnough(tried, budget, trials)) {
                tooSmall = tried;
            }
        }
    }

    /** Whether a plan is found; the frame is then what it costs. */
    private boolean isEnough(long tried, Budget budget, Trials trials) {
        List<Krav> demands = new ArrayList<>(others);
        demands.add(original.withHoejst(tried));
        Outcome outcome = trials.run(demands, budget);
        Optional<int[]> plan = outcome.starts();
        if (plan.isPresent()) {
            starts = plan.get();
            frame = Math.max(original.hoejst(), original.sum(starts));
        } else {
            smallest &= outcome.complete();
        }
        return plan.isPresent();
    }

    /** The demand that the frame found is not exceeded. */
    public Rammekrav demand() {
        return original.withHoejst(frame);
    }

    /** The frame found, in øre. */
    public long frame() {
        return frame;
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
