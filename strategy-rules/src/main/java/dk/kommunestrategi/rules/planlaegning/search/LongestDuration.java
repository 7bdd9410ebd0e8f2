package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds by halving for how long a duration a plan can hold at most that meets all other demands. */
public final class LongestDuration {

    private final Planopgave opgave;
    private final Varighedskrav original;
    private final List<Krav> others;
    private int[] starts;
    private int longest;
    private boolean proved = true;

    /**
     * The shortest duration, for which there is a plan.
     *
     * @param others all other demands
     * @param starts the formal starts of a plan that meets these
     */
    public LongestDuration(Planopgave opgave, Varighedskrav original, List<Krav> others, int[] starts) {
        this.opgave = opgave;
        this.original = original;
        this.others = List.copyOf(others);
        this.starts = starts;
        this.longest = original.mindst();
    }

    /**
     * Makes the duration as long as can be.
     *
     * @param budget for all trials together
     * @param maxSteps how many placements each trial may take
     */
    public void run(Budget budget, long maxSteps) {
        try {
            halve(budget, new Trials(opgave, maxSteps));
        } catch (Stopped stopped) {
            proved = false;
        }
    }

    private void halve(Budget budget, Trials trials) {
        int tooLong = original.hoejst() + 1;
        while (tooLong - longest > 1) {
            int tried = longest + (tooLong - longest) / 2;
            Outcome outcome = with(tried, budget, trials);
            Optional<int[]> plan = outcome.starts();
            if (plan.isPresent()) {
                starts = plan.get();
                longest = tried;
            } else {
                tooLong = tried;
                proved &= outcome.complete();
            }
        }
    }

    private Outcome with(int tried, Budget budget, Trials trials) {
        List<Krav> demands = new ArrayList<>(others);
        demands.add(original.withHoejst(tried));
        return trials.run(demands, budget);
    }

    /** The demand that a plan holds for no longer than the duration found. */
    public Varighedskrav demand() {
        return original.withHoejst(longest);
    }

    /** The duration found, in half-years. */
    public int longest() {
        return longest;
    }

    /** Whether it is proved that a plan holds for none longer. */
    public boolean isLongest() {
        return proved;
    }

    /** The formal starts of a plan that holds for it. */
    public int[] starts() {
        return starts;
    }
}
