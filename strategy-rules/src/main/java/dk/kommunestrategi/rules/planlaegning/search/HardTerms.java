package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;

/** Whether a term is so hard to prove that it is worth most of the work: where loads or costs are squared, alone or in a sum. */
enum HardTerms implements Term.Visitor<Boolean> {
    /** Knows them. */
    HARD;

    @Override
    public Boolean startCosts(StartCosts term) {
        return false;
    }

    @Override
    public Boolean earliestEffects(EarliestEffects term) {
        return false;
    }

    @Override
    public Boolean squaredLoads(SquaredLoads term) {
        return true;
    }

    @Override
    public Boolean squaredCosts(SquaredCosts term) {
        return true;
    }

    @Override
    public Boolean uncoveredCells(UncoveredCells term) {
        return false;
    }

    @Override
    public Boolean weightedSum(WeightedSum term) {
        return term.parts().stream().anyMatch(part -> part.term().accept(this));
    }

    @Override
    public Boolean customTerm(CustomTerm term) {
        return false;
    }
}
