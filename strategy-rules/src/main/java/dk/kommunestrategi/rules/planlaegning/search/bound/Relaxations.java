package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The relaxations of a problem's terms and of what these are sums of, as far as they are known; none at first. */
public final class Relaxations {

    private final IdentityHashMap<Term, Optional<Relaxation>> byTerm = new IdentityHashMap<>();

    /** No relaxation for any term. */
    public Relaxations() {}

    /** The relaxation of a term, if there is one. */
    public Optional<Relaxation> of(Term term) {
        return byTerm.getOrDefault(term, Optional.empty());
    }

    /** Returns the same relaxations, to which others can be added. */
    public Relaxations copy() {
        Relaxations all = new Relaxations();
        all.byTerm.putAll(byTerm);
        return all;
    }

    /**
     * Returns the same relaxations, that of a term as it is where fewer starts are left.
     *
     * @param limit beyond what the term need not be known there
     * @param rounds how often prices may change
     */
    public Relaxations within(CompiledProblem narrower, Term term, long limit, int rounds, Budget budget) {
        Relaxations all = copy();
        of(term).ifPresent(one -> all.byTerm.put(term, Optional.of(one.within(narrower, limit, rounds, budget))));
        return all;
    }

    /**
     * Whether prices show that there is no plan: those of what capacities and frames hold, if at them every choice of starts
     * costs more than all that is held. Then they hold too little together, although each may have room by itself (the lemma of
     * Farkas, 1902).
     *
     * @param rounds how often prices may change
     */
    public static boolean isPricedOut(CompiledProblem problem, int rounds, Budget budget) {
        StartCosts nothing = new StartCosts((i, start) -> 0);
        return LagrangianBound.of(problem, nothing, TermLimits.none(problem), 1, rounds, budget)
                .filter(bound -> bound.value() > 0)
                .isPresent();
    }

    /** As below, where no plan is looked for that is worse in the term than the one known. */
    public void relax(CompiledProblem problem, Term term, TermLimits limits, int[] plan, int rounds, Budget budget) {
        relax(problem, term, limits, plan, term.value(plan), rounds, budget);
    }

    /**
     * Relaxes a term, if its shape is one that can be relaxed, among the plans that keep limits on other terms; of a
     * weighted sum each part by itself. What bounds it higher already stays.
     *
     * @param plan the starts of a plan, the better the faster the bound of squares is found; it need not keep the limits
     * @param target from where on the bound need not be raised: nothing so large is looked for
     * @param rounds how often prices may change
     */
    public void relax(
            CompiledProblem problem, Term term, TermLimits limits, int[] plan, long target, int rounds, Budget budget) {
        term.accept(new Term.Visitor<Relaxations>() {
            @Override
            public Relaxations startCosts(StartCosts costs) {
                return put(LagrangianBound.of(problem, costs, limits, target, rounds, budget));
            }

            @Override
            public Relaxations earliestEffects(EarliestEffects effects) {
                return Relaxations.this;
            }

            @Override
            public Relaxations squaredLoads(SquaredLoads loads) {
                return put(LagrangianBound.of(problem, loads, limits, plan, target, rounds, budget));
            }

            @Override
            public Relaxations squaredCosts(SquaredCosts costs) {
                return put(LagrangianBound.of(problem, costs, limits, plan, target, rounds, budget));
            }

            @Override
            public Relaxations uncoveredCells(UncoveredCells cells) {
                return put(LagrangianBound.of(problem, cells, limits, target, rounds, budget));
            }

            /** A part need not be known beyond where it alone would take the sum to its target. */
            @Override
            public Relaxations weightedSum(WeightedSum sum) {
                List<WeightedSum.Part> parts = sum.parts();
                long above = target - sum.value(plan);
                for (int k = 0; k < parts.size(); k++) {
                    WeightedSum.Part part = parts.get(k);
                    long most = part.term().value(plan) + above / part.weight();
                    relax(problem, part.term(), limits, plan, most, rounds, budget.part(1.0 / (parts.size() - k)));
                }
                return Relaxations.this;
            }

            @Override
            public Relaxations customTerm(CustomTerm custom) {
                return Relaxations.this;
            }

            /** Keeps the higher bound: with too little time for its prices, a new one may be the lower. */
            private Relaxations put(Optional<Relaxation> relaxation) {
                long known = of(term).map(Relaxation::value).orElse(Long.MIN_VALUE);
                relaxation.filter(one -> one.value() >= known).ifPresent(one -> byTerm.put(term, relaxation));
                return Relaxations.this;
            }
        });
    }
}
