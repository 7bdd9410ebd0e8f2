package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.bound.demand.SquaredCostDemand;
import dk.kommunestrategi.rules.planlaegning.search.bound.dual.Dual;
import dk.kommunestrategi.rules.planlaegning.search.bound.dual.SubgradientMethod;
import dk.kommunestrategi.rules.planlaegning.search.bound.dual.VolumeAlgorithm;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A bound by Lagrangian relaxation (Held and Karp, 1971; Fisher, 1981) at the best prices found. */
final class LagrangianBound implements Relaxation {

    /** A round of more elementary operations than this, or with more prices, takes too long for what it gives. */
    private static final long MAX_EFFORT = 40_000_000;

    private static final int MAX_PRICES = 4_000_000;

    /** With more prices for each initiative than this, to look at all its cells at every placement takes too long. */
    private static final long MOST_VISITS = 400;

    /** Where a round of prices of presence is less than this, there can be many, and few of those of cells will do. */
    private static final long SMALL_EFFORT = 200_000;

    private static final int FEW_ROUNDS = 60;

    /**
     * After so many rounds without a better bound, by how many there are, steps towards the best prices become shorter. In a
     * part they stay long: its prices are to be carried beyond a limit, and where that cannot be done it is divided anyway.
     */
    private static final int SHARE_OF_PATIENCE = 30;

    private static final int LEAST_PATIENCE = 4;
    private static final int PATIENCE_IN_PART = 10;

    private final long bound;

    /** Of the term's values only each so many-th can be, from this one on. */
    private final int stride;

    private final long parity;
    private final StartTable costs;
    private final Dual dual;
    private final long[] prices;

    private LagrangianBound(CompiledProblem problem, Dual dual, VolumeAlgorithm prices, int stride, long parity) {
        this(problem, dual, prices.bound(), prices.prices(), stride, parity);
    }

    private LagrangianBound(CompiledProblem problem, Dual dual, long bound, long[] prices, int stride, long parity) {
        this.bound = bound;
        this.dual = dual;
        this.prices = prices;
        this.stride = stride;
        this.parity = parity;
        this.costs = new StartTable(problem, (i, start) -> dual.cost(prices, i, start));
        costs.passOn();
    }

    /**
     * Bounds start costs under capacities and frames; gives nothing where there are none, or where numbers are too large.
     *
     * @param limits what limits on other terms demand
     * @param target from where on the bound need not be raised
     * @param rounds how often prices may change
     */
    static Optional<Relaxation> of(
            CompiledProblem problem, StartCosts term, TermLimits limits, long target, int rounds, Budget budget) {
        if ((problem.capacities().isEmpty() && problem.frames().isEmpty()) || !StartTable.isWithinReach(problem)) {
            return Optional.empty();
        }
        CellDual dual = new CellDual(problem, term.cost(), List.of(), limits);
        if (!dual.isWithinNumbers() || !budget.mayGoOn()) {
            return Optional.empty();
        }
        VolumeAlgorithm prices = new VolumeAlgorithm(dual, new long[dual.size()]);
        prices.run(target, rounds, budget);
        if (prices.bound() >= target * Dual.UNIT || !budget.mayGoOn()) {
            return Optional.of(new LagrangianBound(problem, dual, prices, 1, 0));
        }
        return Optional.of(scarce(problem, term, limits, dual, prices.prices())
                .map(presence -> ofPresences(presence, dual, prices.prices(), target, rounds, budget))
                .filter(presences -> presences.bound >= prices.bound())
                .orElseGet(() -> new LagrangianBound(problem, dual, prices, 1, 0)));
    }

    /** Start costs where initiatives are whole in every cell that has a price. */
    private static Optional<PresenceDual> scarce(
            CompiledProblem problem, StartCosts term, TermLimits limits, CellDual cells, long[] prices) {
        List<Group> groups = cells.groups();
        return PriceSlots.count(problem, groups) > MAX_PRICES
                ? Optional.empty()
                : Optional.of(PresenceDual.ofCosts(
                                new PresenceCells(problem, groups, cells.windows(prices)), term.cost(), limits))
                        .filter(dual -> dual.effort() <= MAX_EFFORT);
    }

    private static LagrangianBound ofPresences(
            PresenceDual presence, CellDual cells, long[] cellPrices, long target, int rounds, Budget budget) {
        SubgradientMethod prices = new SubgradientMethod(presence, presence.pricesFrom(cells, cellPrices));
        int patience = Math.max(LEAST_PATIENCE, rounds / SHARE_OF_PATIENCE);
        prices.run(target, (target - 1) * Dual.UNIT + 1, rounds, patience, budget);
        return new LagrangianBound(presence.problem(), presence, prices.bound(), prices.prices(), 1, 0);
    }

    /** Bounds squared loads under capacities; gives nothing where numbers are too large. */
    static Optional<Relaxation> of(
            CompiledProblem problem,
            SquaredLoads term,
            TermLimits limits,
            int[] plan,
            long target,
            int rounds,
            Budget budget) {
        if (!StartTable.isWithinReach(problem)) {
            return Optional.empty();
        }
        CellDual cells = new CellDual(problem, (i, start) -> 0, term.groups(), limits);
        if (!cells.isWithinNumbers() || !budget.mayGoOn()) {
            return Optional.empty();
        }
        Optional<PresenceDual> presences = presences(problem, term, limits, cells);
        int cellRounds = presences
                .filter(dual -> dual.effort() <= SMALL_EFFORT)
                .map(dual -> Math.min(rounds, FEW_ROUNDS))
                .orElse(rounds);
        VolumeAlgorithm cellPrices = new VolumeAlgorithm(cells, cells.marginalPrices(plan));
        cellPrices.run(target, cellRounds, budget.part(0.5));
        if (presences.isEmpty()) {
            return Optional.of(new LagrangianBound(problem, cells, cellPrices, stride(problem, term), parity(term)));
        }
        PresenceDual presence = presences.get();
        int stride = stride(problem, term);
        SubgradientMethod prices = new SubgradientMethod(presence, presence.pricesFrom(cells, cellPrices.prices()));
        int patience = Math.max(LEAST_PATIENCE, rounds / SHARE_OF_PATIENCE);
        prices.run(target, (target - stride) * Dual.UNIT + 1, rounds, patience, budget);
        return Optional.of(
                new LagrangianBound(problem, presence, prices.bound(), prices.prices(), stride, parity(term)));
    }

    /** Bounds squared costs; gives nothing where numbers are too large. */
    static Optional<Relaxation> of(
            CompiledProblem problem,
            SquaredCosts term,
            TermLimits limits,
            int[] plan,
            long target,
            int rounds,
            Budget budget) {
        if (!StartTable.isWithinReach(problem)) {
            return Optional.empty();
        }
        SquaredCostDemand costs = SquaredCostDemand.minimising(problem, term);
        CellDual dual = new CellDual(problem, (i, start) -> 0, List.of(), limits.with(costs));
        if (!costs.isWithinNumbers() || !dual.isWithinNumbers() || !budget.mayGoOn()) {
            return Optional.empty();
        }
        long[] marginal = new long[dual.size()];
        costs.putMarginalPrices(plan, marginal, dual.size() - costs.size());
        VolumeAlgorithm prices = new VolumeAlgorithm(dual, marginal);
        prices.run(target, rounds, budget);
        return Optional.of(new LagrangianBound(problem, dual, prices, 1, 0));
    }

    /** Bounds uncovered cells; gives nothing where there are too many. */
    static Optional<Relaxation> of(
            CompiledProblem problem, UncoveredCells term, TermLimits limits, long target, int rounds, Budget budget) {
        if (CoverDual.prices(term) > MAX_PRICES || !StartTable.isWithinReach(problem) || !budget.mayGoOn()) {
            return Optional.empty();
        }
        CoverDual dual = new CoverDual(problem, term, limits);
        VolumeAlgorithm prices = new VolumeAlgorithm(dual, dual.everyCell());
        prices.run(target, rounds, budget);
        return Optional.of(new LagrangianBound(problem, dual, prices, 1, 0));
    }

    private static Optional<PresenceDual> presences(
            CompiledProblem problem, SquaredLoads term, TermLimits limits, CellDual cells) {
        return PriceSlots.count(problem, term.groups()) > MAX_PRICES
                ? Optional.empty()
                : Optional.of(PresenceDual.ofSquares(
                                new PresenceCells(problem, term.groups(), cells.windows()), limits))
                        .filter(dual -> dual.effort() <= MAX_EFFORT);
    }

    /**
     * Load² and load are both even or both odd, and the sum of all loads is the same in every plan where nothing is cut short
     * or left out.
     */
    private static int stride(CompiledProblem problem, SquaredLoads term) {
        return term.groups().stream()
                        .allMatch(group -> IntStream.range(0, group.size())
                                .allMatch(k -> !problem.mayBeLeftOut(group.member(k))
                                        && (group.isPlain() || group.part(k).limit() == Integer.MAX_VALUE)))
                ? 2
                : 1;
    }

    private static long parity(SquaredLoads term) {
        long work = 0;
        for (Group group : term.groups()) {
            for (int k = 0; k < group.size(); k++) {
                work += (long) group.weight(k) * group.duration(k);
            }
        }
        return work & 1;
    }

    @Override
    public Relaxation within(CompiledProblem narrower, long limit, int rounds, Budget budget) {
        if (dual instanceof PresenceDual presence && presence.effort() <= SMALL_EFFORT) {
            PresenceDual here = presence.within(narrower);
            SubgradientMethod method = new SubgradientMethod(here, prices);
            // Beyond the limit nothing is left to be looked for.
            long target = least(limit + 1);
            method.run(target, (target - stride) * Dual.UNIT + 1, rounds, PATIENCE_IN_PART, budget);
            return new LagrangianBound(narrower, here, method.bound(), method.prices(), stride, parity);
        }
        return this;
    }

    @Override
    public long raised(long rise) {
        return rounded(bound + rise);
    }

    /** The least value that the term can have at or above a bound in units of the dual. */
    private long rounded(long units) {
        return least(Math.floorDiv(units + Dual.UNIT - 1, Dual.UNIT));
    }

    @Override
    public long least(long value) {
        return value + Math.floorMod(parity - value, stride);
    }

    @Override
    public NodeBound nodeBound(int[] order) {
        if (dual instanceof PresenceDual presence && presence.size() <= MOST_VISITS * order.length) {
            return new PresenceNodeBound(presence, prices, costs, order, this::rounded);
        }
        return dual instanceof CoverDual cover
                ? new CoverNodeBound(cover, prices, costs, order, this::rounded)
                : new AddedRises(this);
    }

    @Override
    public long rise(int initiative, int start) {
        return costs.of(initiative, start) - costs.least(initiative);
    }
}
