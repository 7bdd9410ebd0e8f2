package dk.kommunestrategi.rules.planlaegning.search.learn;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Precedences;
import java.util.Arrays;

/** What follows from the order of initiatives: bounds propagation along precedences, with its reasons. */
final class Orders {

    private final CompiledProblem problem;
    private final Trail trail;

    /** By initiative: those behind it, and those before it. */
    private final Order[][] after;

    private final Order[][] before;

    Orders(CompiledProblem problem, Trail trail) {
        this.problem = problem;
        this.trail = trail;
        Precedences precedences = problem.precedences();
        after = new Order[problem.size()][];
        before = new Order[problem.size()][];
        for (int i = 0; i < after.length; i++) {
            int initiative = i;
            int[] successors = precedences.successors(i);
            int[] predecessors = precedences.predecessors(i);
            after[i] = new Order[successors.length];
            before[i] = new Order[predecessors.length];
            Arrays.setAll(
                    after[i],
                    k -> new Order(
                            initiative,
                            successors[k],
                            precedences.successorLag(initiative, k),
                            precedences.successorDepends(initiative, k)));
            Arrays.setAll(
                    before[i],
                    k -> new Order(
                            predecessors[k],
                            initiative,
                            precedences.predecessorLag(initiative, k),
                            precedences.dependsOn(initiative, k)));
        }
    }

    /** Draws the conclusions from all starts; returns whether there may be a plan. */
    boolean propagateAll() {
        for (int i = 0; i < after.length; i++) {
            if (!raise(i) || !lower(i)) {
                return false;
            }
        }
        return true;
    }

    /** Draws the conclusions from an entry; returns whether there may be a plan. */
    boolean propagate(int entry) {
        int literal = trail.literal(entry);
        int i = trail.initiative(literal);
        problem.meter().work(4L * (after[i].length + before[i].length));
        if (Trail.isAtLeast(literal)) {
            return raise(i);
        }
        if (!lower(i)) {
            return false;
        }
        if (problem.starts(i)[trail.before(entry)] < problem.out()) {
            return true;
        }
        // Now that it is placed, its start counts for others.
        for (Order order : after[i]) {
            if (!order.lower()) {
                return false;
            }
        }
        return raise(i);
    }

    private boolean raise(int i) {
        for (Order order : after[i]) {
            if (!order.raise()) {
                return false;
            }
        }
        return true;
    }

    private boolean lower(int i) {
        for (Order order : before[i]) {
            if (!order.lower()) {
                return false;
            }
        }
        return true;
    }

    /** The first place with such a start, or a later one; one behind the last where there is none. */
    private int firstFrom(int i, int start) {
        int place = Arrays.binarySearch(problem.starts(i), start);
        return place >= 0 ? place : -place - 1;
    }

    /** That the initiative is not left out. */
    private int placed(int i) {
        return problem.mayBeLeftOut(i) ? trail.below(i, problem.starts(i).length - 1) : Trail.TRUE;
    }

    /** That one initiative starts so much later than another; and is left out where the other is, if it depends on it. */
    private final class Order {

        private final int first;
        private final int second;
        private final int lag;
        private final boolean depends;
        private final Reason behind;
        private final Reason ahead;

        Order(int first, int second, int lag, boolean depends) {
            this.first = first;
            this.second = second;
            this.lag = lag;
            this.depends = depends;
            this.behind = this::explainBehind;
            this.ahead = this::explainAhead;
        }

        /** Lets the second start behind the first; where that may be left out, only if it then is left out, too. */
        boolean raise() {
            if (!depends && !trail.isTrue(placed(first))) {
                return true;
            }
            int earliest = trail.earliest(first);
            int from = earliest == problem.out() ? earliest : Math.min(problem.out(), earliest + lag);
            return from <= trail.earliest(second) || trail.set(trail.atLeast(second, firstFrom(second, from)), behind);
        }

        private void explainBehind(int literal, int position, Reason.Because because) {
            int least = problem.starts(second)[
                    (literal == Trail.FALSE ? problem.starts(second).length : trail.place(literal)) - 1];
            int from = firstFrom(first, least + 1 - lag);
            because.of(trail.atLeast(first, Math.min(from, problem.starts(first).length - 1)));
            if (!depends) {
                because.of(placed(first));
            }
        }

        /** Lets the first start ahead of the second, if both are placed, or the second is and depends on the first. */
        boolean lower() {
            int latest = trail.latest(second);
            if (latest == problem.out() || (!depends && !trail.isTrue(placed(first)))) {
                return true;
            }
            int upTo = Math.min(problem.out() - 1, latest - lag);
            return trail.latest(first) <= upTo || trail.set(trail.below(first, firstFrom(first, upTo + 1)), ahead);
        }

        private void explainAhead(int literal, int position, Reason.Because because) {
            int least = problem.starts(first)[literal == Trail.FALSE ? 0 : trail.place(literal)];
            int end = firstFrom(second, least + lag);
            because.of(
                    least == problem.out() ? placed(second) : trail.below(second, Math.min(end, placedPlaces(second))));
            if (!depends) {
                because.of(placed(first));
            }
        }
    }

    /** How many places there are with which the initiative is placed. */
    private int placedPlaces(int i) {
        return problem.starts(i).length - (problem.mayBeLeftOut(i) ? 1 : 0);
    }
}
