package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planlaegning.search.propagate.CapacityState;
import dk.kommunestrategi.rules.planlaegning.search.propagate.FrameState;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.StartCosts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Ruin and recreate (Schrimpf et al., 2000; with the blinks of Christiaens and Vanden Berghe, 2020) on start costs under
 * capacities, which is a packing problem: some initiatives that stand in each other's way are taken out of the plan and
 * put back, those to whom the start matters as cheaply as there is room, the others as late, and always within frames.
 */
public final class RuinAndRecreate {

    /** How many initiatives are taken out at least and at most. */
    private static final int FEWEST = 2;

    private static final int MOST = 12;

    /** How many half-years before its start an initiative may be wanted. */
    private static final int REACH = 2;

    /** Where there are frames: one of so many is taken out for what it costs, and not for where it draws. */
    private static final int FOR_MONEY = 3;

    /** How often a place with room is passed over. */
    private static final double BLINK = 0.02;

    /** How hot it is at first, measured by what starts can cost, and how many times colder in the end. */
    private static final double HEAT = 0.05;

    /** Frames part plans that are near each other otherwise. */
    private static final double HEAT_WITH_FRAMES = 0.1;

    private static final double COOLING = 20;
    private static final int PACE = 20;
    private static final long ROUNDS_BETWEEN_TELLING = 5_000;

    private final CompiledProblem problem;
    private final StartCosts.Cost cost;
    private final Chance chance = new Chance();
    private final MovingPlan plan;
    private final OpenPlan open;
    private final CapacityState capacities;
    private final FrameState frames;
    private final List<Group> groups;
    private final Memberships memberships;
    private final BestPlan best;

    /** The initiatives to whom the start matters, and by initiative what it can cost and how much room it takes. */
    private final int[] concerned;

    private final long[] spread;
    private final long[] volume;

    /** By initiative: its starts, the cheapest first, of equally cheap ones the latest; to be left out after these. */
    private final int[][] preferred;

    /** The initiatives taken out, where they started, and in which order they are put back. */
    private final int[] out = new int[MOST];

    private final int[] former = new int[MOST];
    private final int[] order = new int[MOST];
    private final double[] urgency = new double[MOST];
    private int count;

    /**
     * A search from a plan.
     *
     * @param objective the index of the term to be brought down, of start costs; earlier terms stay at what they are
     * @param starts a plan that keeps all capacities and frames
     */
    public RuinAndRecreate(CompiledProblem problem, int objective, int[] starts) {
        this.problem = problem;
        this.cost = ((StartCosts) problem.terms().get(objective)).cost();
        this.plan = new MovingPlan(problem, starts, objective + 1);
        this.open = new OpenPlan(problem, plan);
        this.capacities = new CapacityState(problem);
        this.frames = new FrameState(problem);
        this.groups = problem.capacities().stream().map(Kapacitetskrav::group).toList();
        this.memberships = new Memberships(problem, groups);
        this.best = new BestPlan(plan, objective, objective + 1);
        this.spread = new long[problem.size()];
        this.volume = new long[problem.size()];
        this.preferred = new int[problem.size()][];
        for (int i = 0; i < starts.length; i++) {
            problem.meter().work(16L * problem.starts(i).length + capacities.effort(i));
            place(i, starts[i]);
            preferred[i] = preferred(i);
            spread[i] = cost.of(i, preferred[i][preferred[i].length - 1]) - cost.of(i, preferred[i][0]);
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                volume[i] += (long) memberships.weight(m) * memberships.duration(m);
            }
        }
        this.concerned =
                IntStream.range(0, problem.size()).filter(i -> spread[i] > 0).toArray();
    }

    private int[] preferred(int i) {
        return Arrays.stream(problem.starts(i))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(start -> cost.of(i, start))
                        .thenComparing(start -> start == problem.out())
                        .thenComparing(Comparator.reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The best plan found. */
    public int[] best() {
        return best.starts();
    }

    /**
     * Searches until the objective is at its bound or the budget is used.
     *
     * @param found told now and then of better plans, by their starts
     */
    public void run(long bound, Budget budget, Consumer<int[]> found) {
        double typical =
                Arrays.stream(concerned).mapToLong(i -> spread[i]).average().orElse(0);
        double heat = frames.size() == 0 ? HEAT : HEAT_WITH_FRAMES;
        double temperature = 0;
        long told = 0;
        for (long round = 0; concerned.length > 0 && !best.reaches(bound) && budget.spend(1 + count); round++) {
            if (round % PACE == 0) {
                temperature = heat * typical * StrictMath.pow(COOLING, -budget.used());
            }
            problem.meter().pass(count * plan.effort());
            ruin();
            recreate(temperature);
            if (round % ROUNDS_BETWEEN_TELLING == 0 && best.improvements() > told) {
                told = best.improvements();
                found.accept(best.starts());
            }
        }
    }

    /** Takes out an initiative to whom the start matters, and others that are present where it would rather be. */
    private void ruin() {
        count = 0;
        int wanting = concerned[chance.below(concerned.length)];
        takeOut(wanting);
        int wanted = Math.max(0, Math.min(problem.out() - 1, plan.start(wanting)) - chance.below(REACH + 1));
        int size = FEWEST + chance.below(MOST - FEWEST + 1);
        for (int attempt = 0; count < size && attempt < 4 * size; attempt++) {
            int one = out[chance.below(count)];
            int own = memberships.first(one + 1) - memberships.first(one);
            if (frames.size() > 0 && chance.below(FOR_MONEY) == 0) {
                takeOutForMoney(one);
            } else if (own > 0) {
                int m = memberships.first(one) + chance.below(own);
                int halfYear = memberships.from(m, wanted) + chance.below(memberships.duration(m));
                takeOutAnyOf(groups.get(memberships.group(m)), halfYear);
            }
        }
    }

    /** Takes out one of the group's members that are present in a half-year and could start otherwise. */
    private void takeOutAnyOf(Group group, int halfYear) {
        problem.meter().pass(group.size());
        int from = chance.below(group.size());
        for (int n = 0; n < group.size(); n++) {
            int k = from + n < group.size() ? from + n : from + n - group.size();
            int i = group.member(k);
            int start = plan.start(i);
            if (!open.isOut(i)
                    && start + group.offset(k) <= halfYear
                    && halfYear < group.end(k, start)
                    && problem.starts(i).length > 1) {
                takeOut(i);
                return;
            }
        }
    }

    /** Takes out some other initiative that takes of a frame of which the one may take, too. */
    private void takeOutForMoney(int one) {
        int[] own = frames.frames(one);
        if (own.length == 0) {
            return;
        }
        int frame = own[chance.below(own.length)];
        problem.meter().pass(problem.size());
        int from = chance.below(problem.size());
        for (int n = 0; n < problem.size(); n++) {
            int i = from + n < problem.size() ? from + n : from + n - problem.size();
            if (!open.isOut(i) && problem.starts(i).length > 1 && frames.takes(i, frame, plan.start(i))) {
                takeOut(i);
                return;
            }
        }
    }

    private void takeOut(int i) {
        former[count] = plan.start(i);
        out[count++] = i;
        open.setOut(i, true);
        remove(i, plan.start(i));
    }

    private void place(int i, int start) {
        capacities.place(i, start);
        frames.use(i, start, 1);
    }

    private void remove(int i, int start) {
        capacities.remove(i, start);
        frames.use(i, start, -1);
    }

    private void recreate(double temperature) {
        sortByUrgency();
        int back = 0;
        while (back < count && putBack(order[back])) {
            back++;
        }
        if (back == count && best.allows(plan) && chance.accepts(costOfMoves(), temperature)) {
            for (int k = 0; k < count; k++) {
                best.moved(out[k]);
            }
            best.offer(plan);
        } else {
            undo(back);
        }
    }

    private void undo(int back) {
        for (int n = 0; n < back; n++) {
            int i = out[order[n]];
            remove(i, plan.start(i));
            plan.move(i, former[order[n]]);
        }
        for (int k = 0; k < count; k++) {
            place(out[k], former[k]);
            open.setOut(out[k], false);
        }
    }

    /** Those to whom the start matters first, by a rule that changes; of the others the bulkiest first. */
    private void sortByUrgency() {
        int rule = chance.below(4);
        for (int k = 0; k < count; k++) {
            int i = out[k];
            urgency[k] = spread[i] == 0
                    ? -(double) volume[i]
                    : switch (rule) {
                        case 0 -> chance.share();
                        case 1 -> volume[i] + chance.share();
                        case 2 -> volume[i] * (0.5 + chance.share());
                        default -> former[k] + chance.share();
                    };
            int place = k;
            while (place > 0 && isMoreUrgent(k, order[place - 1])) {
                order[place] = order[--place];
            }
            order[place] = k;
        }
    }

    private boolean isMoreUrgent(int one, int other) {
        boolean matters = spread[out[one]] > 0;
        return matters == spread[out[other]] > 0 ? urgency[one] < urgency[other] : matters;
    }

    /** Puts one that was taken out where there is room and its turn; returns whether there is such a place. */
    private boolean putBack(int k) {
        int i = out[k];
        for (int start : preferred[i]) {
            problem.meter().pass(capacities.effort(i));
            if (capacities.fits(i, start)
                    && frames.fits(i, start)
                    && open.orderAllows(i, start)
                    && chance.share() > BLINK) {
                place(i, start);
                plan.move(i, start);
                open.setOut(i, false);
                return true;
            }
        }
        return false;
    }

    private double costOfMoves() {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += cost.of(out[k], plan.start(out[k])) - cost.of(out[k], former[k]);
        }
        return sum;
    }
}
