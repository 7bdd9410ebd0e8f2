package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;

/**
 * The value of one term for the initiatives placed so far, and what it must at least become. Initiatives are placed in
 * the search's fixed order and removed in the opposite one.
 */
interface TermState {

    /**
     * Returns the state of a term with nothing placed.
     *
     * @param relaxations what else bounds terms
     */
    static TermState of(Term term, CompiledProblem problem, Domains domains, int[] order, Relaxations relaxations) {
        return term.accept(new Term.Visitor<>() {
            @Override
            public TermState startCosts(StartCosts costs) {
                return relaxed(costs, new StartCostState(costs, problem, order));
            }

            @Override
            public TermState earliestEffects(EarliestEffects effects) {
                return relaxed(effects, new EarliestEffectState(effects, problem, order));
            }

            @Override
            public TermState squaredLoads(SquaredLoads loads) {
                return relaxed(loads, new SquaredLoadState(loads, problem));
            }

            @Override
            public TermState squaredCosts(SquaredCosts costs) {
                return relaxed(costs, new SquaredCostState(costs, problem));
            }

            @Override
            public TermState uncoveredCells(UncoveredCells cells) {
                return relaxed(cells, new UncoveredCellState(cells, problem));
            }

            @Override
            public TermState weightedSum(WeightedSum sum) {
                return new WeightedSumState(sum, part -> of(part, problem, domains, order, relaxations));
            }

            @Override
            public TermState customTerm(CustomTerm custom) {
                return relaxed(custom, new CustomTermState(custom, problem, domains));
            }

            private TermState relaxed(Term of, TermState state) {
                return relaxations
                        .of(of)
                        .<TermState>map(bound -> new RelaxedState(state, bound.nodeBound(order)))
                        .orElse(state);
            }
        });
    }

    /** Places the next initiative of the order. */
    void place(int initiative, int start);

    /** Takes the initiative placed last away again. */
    void remove(int initiative, int start);

    /** Returns a value that no completion falls below; the exact value when every initiative is placed. */
    long lowerBound();

    /** Returns whether {@link #lowerBound} is above a limit, where that can be told with less work than the bound. */
    default boolean exceeds(long limit) {
        return lowerBound() > limit;
    }
}
