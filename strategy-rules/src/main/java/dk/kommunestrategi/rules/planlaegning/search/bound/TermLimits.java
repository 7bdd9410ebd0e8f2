package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.bound.demand.FrameDemand;
import dk.kommunestrategi.rules.planlaegning.search.bound.demand.PricedDemand;
import dk.kommunestrategi.rules.planlaegning.search.bound.demand.PricedDemands;
import dk.kommunestrategi.rules.planlaegning.search.bound.demand.SquaredCostDemand;
import dk.kommunestrategi.rules.planlaegning.search.bound.dual.Dual;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.ArrayList;
import java.util.List;

/**
 * What limits on terms demand, as far as it can be priced in a Lagrangian relaxation: that start costs stay within their
 * limit, and, where effects can come no earlier than they may, that each group has one that comes in time; and that frames are
 * kept. Each demand has a price: first those on costs, then those of groups, then those of cells to be covered, then those of
 * frames and of squared costs.
 */
public final class TermLimits {

    /** More cells than this are not priced. */
    private static final long MAX_COVER_PRICES = 1_000_000;

    /** So many kinds of prices have room in numbers together. */
    private static final int MOST_OWN = 4;

    private final List<StartCosts> costs = new ArrayList<>();
    private final List<Long> costLimits = new ArrayList<>();

    /** The groups that need an effect in time, the half-year until which that is, and whose members can bring it. */
    private final List<Group> urgent = new ArrayList<>();

    private final int[] deadlines;
    private final Memberships memberships;
    private final List<CoverLimit> covers = new ArrayList<>();
    private int coverPrices;

    /** What has prices of its own kind, behind all others. */
    private final List<PricedDemand> own = new ArrayList<>();

    private final PricedDemands others;

    /** More than what all demands at a price of 1 each come to. */
    private double largest = 1;

    private final long maxPrice;

    /**
     * What limits demand.
     *
     * @param limits for each of the terms what it may not exceed
     */
    public TermLimits(CompiledProblem problem, List<Term> terms, long[] limits) {
        List<Integer> latest = new ArrayList<>();
        if (!problem.frames().isEmpty()) {
            own.add(new FrameDemand(problem));
        }
        for (int t = 0; t < limits.length; t++) {
            terms.get(t).accept(new Limiter(problem, limits[t], latest));
        }
        deadlines = latest.stream().mapToInt(Integer::intValue).toArray();
        memberships = new Memberships(problem, urgent);
        largest += (double) urgent.size() + memberships.count();
        maxPrice = (long) Math.min(Dual.UNIT << 20, Long.MAX_VALUE / 16.0 / largest);
        others = new PricedDemands(own);
    }

    private TermLimits(TermLimits known, PricedDemand more) {
        costs.addAll(known.costs);
        costLimits.addAll(known.costLimits);
        urgent.addAll(known.urgent);
        deadlines = known.deadlines;
        memberships = known.memberships;
        covers.addAll(known.covers);
        coverPrices = known.coverPrices;
        largest = known.largest;
        maxPrice = known.maxPrice;
        own.addAll(known.own);
        own.add(more);
        others = new PricedDemands(own);
    }

    /** The same limits, and what is demanded besides: its prices stand behind all others. */
    TermLimits with(PricedDemand more) {
        return new TermLimits(this, more);
    }

    /** Adds what a limit on a term demands. */
    private final class Limiter implements Term.Visitor<TermLimits> {
        private final CompiledProblem problem;
        private final long limit;
        private final List<Integer> latest;

        Limiter(CompiledProblem problem, long limit, List<Integer> latest) {
            this.problem = problem;
            this.limit = limit;
            this.latest = latest;
        }

        @Override
        public TermLimits startCosts(StartCosts term) {
            costs.add(term);
            costLimits.add(limit);
            largest += Math.abs((double) limit) + largestCost(problem, term);
            return TermLimits.this;
        }

        @Override
        public TermLimits earliestEffects(EarliestEffects term) {
            addDeadlines(problem, term, limit, latest);
            return TermLimits.this;
        }

        @Override
        public TermLimits squaredLoads(SquaredLoads term) {
            return TermLimits.this;
        }

        @Override
        public TermLimits squaredCosts(SquaredCosts term) {
            SquaredCostDemand demand = SquaredCostDemand.limiting(problem, term, limit);
            if (demand.isWithinNumbers() && own.size() < MOST_OWN) {
                own.add(demand);
            }
            return TermLimits.this;
        }

        @Override
        public TermLimits uncoveredCells(UncoveredCells term) {
            if (CoverLimit.prices(term) <= MAX_COVER_PRICES) {
                CoverLimit cover = new CoverLimit(problem, term, limit);
                covers.add(cover);
                coverPrices += cover.size();
                largest += Math.abs((double) limit) + 3.0 * cover.size();
            }
            return TermLimits.this;
        }

        @Override
        public TermLimits weightedSum(WeightedSum term) {
            PartLimits.forEach(
                    problem,
                    term,
                    limit,
                    new Relaxations(),
                    (part, most) -> part.accept(new Limiter(problem, most, latest)));
            return TermLimits.this;
        }

        @Override
        public TermLimits customTerm(CustomTerm term) {
            return TermLimits.this;
        }
    }

    /** No limit on any term: frames are to be kept, and nothing else. */
    public static TermLimits none(CompiledProblem problem) {
        return new TermLimits(problem, List.of(), new long[0]);
    }

    /** That the first terms are no worse than in a plan. */
    public static TermLimits of(CompiledProblem problem, int terms, int[] plan) {
        List<Term> first = problem.terms().subList(0, terms);
        long[] limits = first.stream().mapToLong(term -> term.value(plan)).toArray();
        return new TermLimits(problem, first, limits);
    }

    private static double largestCost(CompiledProblem problem, StartCosts costs) {
        double sum = 0;
        for (int i = 0; i < problem.size(); i++) {
            double largest = 0;
            problem.meter().work(2L * problem.starts(i).length);
            for (int start : problem.starts(i)) {
                largest = Math.max(largest, Math.abs((double) costs.cost().of(i, start)));
            }
            sum += largest;
        }
        return sum;
    }

    /** Where every group must have its effect as early as it can, one of those that can bring it must. */
    private void addDeadlines(CompiledProblem problem, EarliestEffects term, long limit, List<Integer> latest) {
        if (LimitFilter.least(problem, term) < limit) {
            return;
        }
        for (Group group : term.groups()) {
            long deadline =
                    group.size() == 0 ? Long.MAX_VALUE : new GroupEffect(problem, group, term.limit()).deadline(0);
            if (deadline < Long.MAX_VALUE) {
                urgent.add(group);
                latest.add((int) deadline);
            }
        }
    }

    /** The number of prices. */
    int size() {
        return single() + coverPrices + others.size();
    }

    /** About how many operations it is to go through all starts once, for what has prices of its own kind. */
    long effort() {
        return others.effort();
    }

    /** The number of prices for a sum each. */
    private int single() {
        return costs.size() + urgent.size();
    }

    /** What a price need not exceed. */
    long maxPrice(int k) {
        int inOthers = k - single() - coverPrices;
        return inOthers < 0 ? maxPrice : others.maxPrice(inOthers);
    }

    /** What a price need not fall below. */
    long minPrice(int k) {
        int inOthers = k - single() - coverPrices;
        return inOthers < 0 ? 0 : others.minPrice(inOthers);
    }

    /** Notes the limits as supply. */
    void supply(long[] prices, long[] excess, int offset) {
        for (int k = 0; k < single(); k++) {
            excess[offset + k] -= limit(k);
        }
        int first = offset + single();
        for (CoverLimit cover : covers) {
            cover.supply(prices, excess, first);
            first += cover.size();
        }
        others.supply(prices, excess, first);
    }

    /** What the limits come to at the prices from an offset on. */
    long constant(long[] prices, int offset) {
        long sum = 0;
        for (int k = 0; k < single(); k++) {
            sum -= prices[offset + k] * limit(k);
        }
        int first = offset + single();
        for (CoverLimit cover : covers) {
            sum += cover.constant(prices, first);
            first += cover.size();
        }
        return sum + others.constant(prices, first);
    }

    /** A group needs one that is in time: less one is at most minus one. */
    private long limit(int k) {
        return k < costs.size() ? costLimits.get(k) : -1;
    }

    /** What a start costs at the prices from an offset on. */
    long cost(long[] prices, int offset, int initiative, int start) {
        long cost = 0;
        for (int k = 0; k < costs.size(); k++) {
            cost += prices[offset + k] * costs.get(k).cost().of(initiative, start);
        }
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            cost -= isInTime(m, start) ? prices[offset + costs.size() + memberships.group(m)] : 0;
        }
        int first = offset + single();
        for (CoverLimit cover : covers) {
            cost += cover.cost(prices, first, initiative, start);
            first += cover.size();
        }
        return cost + others.cost(prices, first, initiative, start);
    }

    /** Notes a start as demand. */
    void demand(long[] excess, int offset, int initiative, int start) {
        for (int k = 0; k < costs.size(); k++) {
            excess[offset + k] += costs.get(k).cost().of(initiative, start);
        }
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            excess[offset + costs.size() + memberships.group(m)] -= isInTime(m, start) ? 1 : 0;
        }
        int first = offset + single();
        for (CoverLimit cover : covers) {
            cover.demand(excess, first, initiative, start);
            first += cover.size();
        }
        others.demand(excess, first, initiative, start);
    }

    private boolean isInTime(int membership, int start) {
        return memberships.effect(membership, start) <= deadlines[memberships.group(membership)];
    }
}
