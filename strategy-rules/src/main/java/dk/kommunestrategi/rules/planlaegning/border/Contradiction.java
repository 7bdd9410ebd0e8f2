package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.Arrays;

/** Sees whether a term contradicts itself about a plan: answers differently twice, or stands below its own bound. */
final class Contradiction implements Term.Visitor<Boolean> {

    private final Party party;
    private final Planopgave opgave;
    private final int[] starts;

    Contradiction(Party party, Planopgave opgave, int[] starts) {
        this.party = party;
        this.opgave = opgave;
        this.starts = starts;
    }

    @Override
    public Boolean startCosts(StartCosts term) {
        return value(term) >= 0;
    }

    @Override
    public Boolean earliestEffects(EarliestEffects term) {
        return true;
    }

    @Override
    public Boolean squaredLoads(SquaredLoads term) {
        return true;
    }

    @Override
    public Boolean squaredCosts(SquaredCosts term) {
        return value(term) >= 0;
    }

    @Override
    public Boolean uncoveredCells(UncoveredCells term) {
        return true;
    }

    @Override
    public Boolean weightedSum(WeightedSum term) {
        return term.parts().stream().allMatch(part -> part.term().accept(this));
    }

    @Override
    public Boolean customTerm(CustomTerm term) {
        long value = value(term);
        int[] earliest = Arrays.stream(starts).map(start -> Math.min(start, 0)).toArray();
        int[] latest = Arrays.stream(starts)
                .map(start -> start < 0 ? start : Math.max(start, opgave.horizon() - 1))
                .toArray();
        long bound = Math.max(term.lowerBound(earliest, latest), term.lowerBound(starts, starts));
        if (bound > value) {
            throw party.fault("modsigelse", bound, value);
        }
        return true;
    }

    private long value(Term term) {
        long first = term.value(starts);
        long second = term.value(starts);
        if (first != second) {
            throw party.fault("skiftende", first, second);
        }
        return first;
    }
}
