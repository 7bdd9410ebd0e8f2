package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Finds how many half-years a period must at least have for demands to be met that cannot be met in a shorter one: by
 * doubling what is added to it, then by halving. A longer period only adds half-years to start in.
 */
public final class ShortestPeriod {

    private final Budget budget;
    private final long maxSteps;
    private boolean shortest = true;

    /**
     * A finder.
     *
     * @param budget for all trials together
     * @param maxSteps how many placements each trial may take
     */
    public ShortestPeriod(Budget budget, long maxSteps) {
        this.budget = budget;
        this.maxSteps = maxSteps;
    }

    /**
     * A planning problem with its demands.
     *
     * @param opgave the problem
     * @param krav the demands
     */
    public record Trial(Planopgave opgave, List<Krav> krav) {}

    /**
     * Returns the number of half-years; nothing where none up to the longest is enough, or where that is not found out.
     *
     * @param tooShort a number of half-years that is not enough
     * @param longest the most half-years that are tried
     * @param trial the problem in so many half-years; nothing where it is not the same one there
     */
    public OptionalInt find(int tooShort, int longest, IntFunction<Optional<Trial>> trial) {
        int known = tooShort;
        int tried = tooShort;
        for (int added = 1; tried < longest; added *= 2) {
            tried = Math.min(longest, tooShort + added);
            if (isEnough(trial.apply(tried))) {
                return OptionalInt.of(halved(known, tried, trial));
            }
            known = tried;
        }
        return OptionalInt.empty();
    }

    private int halved(int from, int until, IntFunction<Optional<Trial>> trial) {
        int tooShort = from;
        int enough = until;
        while (enough - tooShort > 1) {
            int tried = tooShort + (enough - tooShort) / 2;
            if (isEnough(trial.apply(tried))) {
                enough = tried;
            } else {
                tooShort = tried;
            }
        }
        return enough;
    }

    /** Nothing is known of a period in which the problem is another. */
    private boolean isEnough(Optional<Trial> trial) {
        shortest &= trial.isPresent();
        return trial.filter(this::isEnough).isPresent();
    }

    private boolean isEnough(Trial trial) {
        Outcome outcome = new Trials(trial.opgave(), maxSteps).run(trial.krav(), budget);
        shortest &= outcome.complete();
        return outcome.starts().isPresent();
    }

    /** Returns whether it is proved that no shorter period than the one found is enough. */
    public boolean isShortest() {
        return shortest;
    }
}
