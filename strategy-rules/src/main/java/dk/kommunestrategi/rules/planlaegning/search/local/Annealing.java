package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983) on one term, with the terms before it held at what they
 * are. A move lets one initiative start otherwise, or two change places. Capacities may be exceeded on the way, at a price
 * that rises until they are kept (strategic oscillation; Glover, 1989). Terms behind the one may have their say too: they are
 * asked about moves that the one lets pass, each at its own temperature, which together is one annealing on all of them.
 * Chance comes from a fixed seed, and temperatures follow the budget: with a budget of steps alone, the same problem always
 * gives the same plan.
 */
public final class Annealing {

    /** One of so many moves is an exchange. */
    private static final int EXCHANGES = 4;

    /** After so many moves the temperature and the price of overload are set anew. */
    private static final int PACE = 200;

    /** How long improvements only are taken, before it is known how hot to begin. */
    private static final double SHARE_OF_DESCENT = 0.1;

    private static final long MOVES_OF_DESCENT = 40;

    private static final double MEMORY = 0.999;

    /** How hot each cycle begins, measured by what a move costs on average, and how many times colder it ends. */
    private static final double[] HEAT = {0.2, 0.4, 0.8};

    private static final double COOLING = 50;

    /** Likewise where good plans are near by: never so hot that they are lost, nor so cold that it stays with one of them. */
    private static final double HEAT_NEAR_BY = 0.06;

    private static final double COOLING_NEAR_BY = 2;

    /** How hot it is for terms behind the objective, each measured by what makes it worse: they choose, but hardly forbid. */
    private static final double HEAT_OF_TIES = 4;

    /** After so many moves of each initiative it is heated again. */
    private static final long MOVES_OF_CYCLE = 20_000;

    /** What a unit of overload costs, measured likewise; from which part of the budget on ever more. */
    private static final double OVERLOAD_PRICE = 0.3;

    private static final double BEGIN_OF_PRESSURE = 0.8;
    private static final double PRESSURE = 1.03;

    private static final long MOVES_BETWEEN_TELLING = 20_000;

    private final CompiledProblem problem;
    private final int objective;

    /** How many terms count, from the first to the objective or beyond. */
    private final int counted;

    /** Whether it begins near the best plans. */
    private final boolean isNearBy;

    private final MovingPlan plan;
    private final int[] free;
    private final BestPlan best;
    private final Chance chance;

    private double overloadPrice = 1;
    private double temperature;

    /** How many improvements were told of, and from which move on the next may be. */
    private long told;

    private long nextTelling;
    private long moves;

    /** What the moves towards worse plans would have cost, and how many they were. */
    private double refusedCost;

    private double refusedCount;

    /** By term behind the objective: by how much moves would have made it worse, and how many they were. */
    private final double[] worse;

    private final long[] worseCount;

    /** By term: its value before an exchange. */
    private final long[] before;

    /**
     * An annealing.
     *
     * @param objective the index of the term to be brought down; one past the last to keep capacities only
     * @param starts a plan from which to begin; it may exceed capacities
     */
    public Annealing(CompiledProblem problem, int objective, int[] starts) {
        this(problem, objective, objective + 1, starts, new Chance());
    }

    private Annealing(CompiledProblem problem, int objective, int counted, int[] starts, Chance chance) {
        this.problem = problem;
        this.objective = objective;
        this.counted = counted;
        this.isNearBy = counted > objective + 1;
        this.chance = chance;
        this.plan = new MovingPlan(problem, starts, counted);
        this.worse = new double[counted];
        this.worseCount = new long[counted];
        this.before = new long[counted];
        this.free = IntStream.range(0, problem.size())
                .filter(i -> problem.starts(i).length > 1)
                .toArray();
        this.best = new BestPlan(plan, objective, counted);
    }

    /**
     * An annealing in which all terms behind the objective count: of plans equal in it the one is kept that is better in these.
     *
     * @param objective the index of the term to be brought down
     * @param starts a plan from which to begin, near the best in the objective
     * @param chance where it stands; a search from the same plan goes other ways with it
     */
    public static Annealing withTies(CompiledProblem problem, int objective, int[] starts, Chance chance) {
        return new Annealing(problem, objective, problem.terms().size(), starts, chance);
    }

    /** The best plan found; it exceeds capacities only if every plan found does. */
    public int[] best() {
        return best.starts();
    }

    /** Returns whether the best plan found keeps the capacities. */
    public boolean keepsCapacities() {
        return best.keepsCapacities();
    }

    /**
     * Moves until the objective is at its bound or the budget is used.
     *
     * @param found told now and then of better plans, by their starts
     */
    public void run(long bound, Budget budget, Consumer<int[]> found) {
        if (free.length == 0) {
            return;
        }
        double typical = descend(bound, budget.part(SHARE_OF_DESCENT, MOVES_OF_DESCENT * free.length));
        for (int cycle = 0; !best.reaches(bound) && budget.mayGoOn(); cycle++) {
            overloadPrice = Math.max(1, OVERLOAD_PRICE * typical);
            double hot = typical * (isNearBy ? HEAT_NEAR_BY : HEAT[cycle % HEAT.length]);
            cool(hot, bound, budget.part(1, MOVES_OF_CYCLE * free.length), found);
        }
    }

    /** Cools down once, over the whole budget. */
    private void cool(double hot, long bound, Budget budget, Consumer<int[]> found) {
        for (long move = 0; !best.reaches(bound) && budget.step(); move++) {
            if (move % PACE == 0) {
                double used = budget.used();
                temperature = hot * StrictMath.pow(isNearBy ? COOLING_NEAR_BY : COOLING, -used);
                overloadPrice *= used > BEGIN_OF_PRESSURE && plan.overload() > 0 ? PRESSURE : 1;
                tell(found);
            }
            moves++;
            tryAny();
        }
    }

    private void tell(Consumer<int[]> found) {
        if (moves >= nextTelling && best.improvements() > told) {
            told = best.improvements();
            nextTelling = moves + MOVES_BETWEEN_TELLING + free.length;
            found.accept(best.starts());
        }
    }

    /** Takes improvements only; returns what a move costs on average once few improve the plan. */
    private double descend(long bound, Budget budget) {
        temperature = 0;
        while (!best.reaches(bound) && budget.step()) {
            tryAny();
            forget();
        }
        return Math.max(1, refusedCost / Math.max(1, refusedCount));
    }

    /** Lets refused moves count the less, the longer ago they were. */
    private void forget() {
        refusedCost *= MEMORY;
        refusedCount *= MEMORY;
    }

    private void tryAny() {
        problem.meter().pass(plan.effort());
        int i = free[chance.below(free.length)];
        if (chance.below(EXCHANGES) == 0) {
            exchange(i, free[chance.below(free.length)]);
        } else {
            int[] starts = problem.starts(i);
            shift(i, starts[chance.below(starts.length)]);
        }
    }

    /** What the objective refuses, as it does most, is refused first. */
    private void shift(int i, int start) {
        if (start != plan.start(i)
                && plan.orderAllows(i, start)
                && isAccepted(cost(i, start))
                && keepsLimits(i, start)
                && isAcceptedByTies(i, start)) {
            plan.move(i, start);
            best.moved(i);
            best.offer(plan);
        }
    }

    private void exchange(int i, int j) {
        int from = plan.start(i);
        int to = plan.start(j);
        if (from == to || !allows(i, to) || !allows(j, from) || !isAccepted(costOfExchange(i, j))) {
            return;
        }
        for (int t = objective + 1; t < counted; t++) {
            before[t] = plan.value(t);
        }
        plan.move(i, to);
        plan.move(j, from);
        if (plan.orderAllows(i, to) && plan.orderAllows(j, from) && best.allows(plan) && isAcceptedByTies()) {
            best.moved(i);
            best.moved(j);
            best.offer(plan);
        } else {
            plan.move(j, to);
            plan.move(i, from);
        }
    }

    private boolean allows(int i, int start) {
        return Arrays.binarySearch(problem.starts(i), start) >= 0;
    }

    private double cost(int i, int start) {
        return plan.change(objective, i, start) + overloadPrice * plan.overloadChange(i, start);
    }

    private double costOfExchange(int i, int j) {
        return plan.changeByExchange(objective, i, j) + overloadPrice * plan.overloadChangeByExchange(i, j);
    }

    private boolean keepsLimits(int i, int start) {
        for (int t = 0; t < objective; t++) {
            if (plan.value(t) + plan.change(t, i, start) > best.limit(t)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAcceptedByTies(int i, int start) {
        for (int t = objective + 1; t < counted; t++) {
            if (!isTieWorth(t, plan.change(t, i, start))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the terms behind the objective allow the exchange that was made. */
    private boolean isAcceptedByTies() {
        for (int t = objective + 1; t < counted; t++) {
            if (!isTieWorth(t, plan.value(t) - before[t])) {
                return false;
            }
        }
        return true;
    }

    private boolean isTieWorth(int tie, long change) {
        if (change <= 0) {
            return true;
        }
        worse[tie] += change;
        worseCount[tie]++;
        return chance.accepts((double) change, HEAT_OF_TIES * worse[tie] / worseCount[tie]);
    }

    private boolean isAccepted(double cost) {
        if (cost <= 0) {
            return true;
        }
        refusedCost += cost;
        refusedCount++;
        return chance.accepts(cost, temperature);
    }
}
