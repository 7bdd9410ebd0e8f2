package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;

/** The value of one term in a complete plan that changes, one initiative at a time. */
interface MovingTerm {

    /**
     * Returns the term's value in a plan.
     *
     * @param starts the plan's starts; only read
     */
    static MovingTerm of(Term term, CompiledProblem problem, int[] starts) {
        return term.accept(new Term.Visitor<>() {
            @Override
            public MovingTerm startCosts(StartCosts costs) {
                return new MovingCosts(costs, starts);
            }

            @Override
            public MovingTerm earliestEffects(EarliestEffects effects) {
                return new MovingEffects(effects, problem, starts);
            }

            @Override
            public MovingTerm squaredLoads(SquaredLoads loads) {
                return new MovingSquares(loads, problem, starts);
            }

            @Override
            public MovingTerm squaredCosts(SquaredCosts costs) {
                return new MovingSquaredCosts(costs, problem, starts);
            }

            @Override
            public MovingTerm uncoveredCells(UncoveredCells cells) {
                return new MovingCover(cells, problem, starts);
            }

            @Override
            public MovingTerm weightedSum(WeightedSum sum) {
                return new MovingSum(sum, problem, starts);
            }

            @Override
            public MovingTerm customTerm(CustomTerm custom) {
                return new MovingCustomTerm(custom, starts);
            }
        });
    }

    /** Returns the value. */
    long value();

    /** Returns about how many operations it is to let every initiative start otherwise once. */
    long effort();

    /** Returns by how much the value would change if the initiative started otherwise. */
    long change(int initiative, int from, int to);

    /** Lets the initiative start otherwise. */
    void move(int initiative, int from, int to);
}
