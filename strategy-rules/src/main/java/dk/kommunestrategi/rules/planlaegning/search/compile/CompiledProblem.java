package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.Valgkrav;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A planning problem as arrays: everything that the search needs, compiled once, never changed. For one search by one thread. */
public final class CompiledProblem {

    private static final int[] NO_CHOICES = {};

    private final Meter meter;
    private final int[][] starts;
    private final int[][] successors;
    private final int[][] predecessors;

    /** By how many half-years at least each successor starts later, and the initiative later than each predecessor. */
    private final int[][] successorLags;

    private final int[][] predecessorLags;

    /** Whether each successor depends on the initiative, and the initiative on each predecessor, so as to be left out with it. */
    private final boolean[][] successorsDepend;

    private final boolean[][] dependsOn;

    /** The start of who is left out, behind all others. */
    private final int out;

    private final List<Valgkrav> choices;

    /** By initiative: the places of the choices among which it is; of none where there are no choices. */
    private final int[][] choicesOf;

    private final int[] inOrder;
    private final int[] ranks;
    private final History history;
    private final List<Kapacitetskrav> capacities;
    private final List<Rammekrav> frames;
    private final List<Term> terms;

    /**
     * Compiles the problem.
     *
     * @param krav the demands that every plan must meet
     * @param terms what to minimise, the most important first
     * @param meter what counts the work, here and wherever the problem is worked on
     */
    public CompiledProblem(Planopgave opgave, List<? extends Krav> krav, List<? extends Term> terms, Meter meter) {
        this.meter = meter;
        Demands demands = new Demands(krav);
        LongestDurations longest = new LongestDurations(opgave, demands.durations());
        int size = opgave.antal();
        meter.work(size + (long) krav.size());
        Map<Integer, BitSet> allowed = new HashMap<>();
        List<List<Order>> after = new ArrayList<>();
        List<List<Order>> before = new ArrayList<>();
        history = new History(opgave);
        for (int i = 0; i < size; i++) {
            after.add(new ArrayList<>(0));
            before.add(new ArrayList<>(0));
        }
        int[] always = IntStream.range(0, opgave.horizon()).toArray();
        for (Startkrav demand : demands.starts()) {
            meter.work(4L * opgave.horizon());
            retain(allowed.computeIfAbsent(demand.initiativ(), i -> everyStart(opgave, i)), demand, longest);
        }
        out = opgave.horizon();
        for (Raekkefoelgekrav order : demands.orders()) {
            int lag = history.lag(order.first(), order.second(), order.lag(longest.of(order.before())));
            boolean isMost = order.afstand().isMost();
            after.get(order.first()).add(new Order(order.second(), lag, !isMost, !isMost));
            before.get(order.second()).add(new Order(order.first(), lag, !isMost, !isMost));
            if (isMost && opgave.isUdeladelig(order.before())) {
                // To keep close to what is left out is to be left out, too, and nothing else.
                after.get(order.before()).add(new Order(order.after(), -out, false, true));
                before.get(order.after()).add(new Order(order.before(), -out, false, true));
            }
        }
        starts = new int[size][];
        successors = new int[size][];
        predecessors = new int[size][];
        successorLags = new int[size][];
        predecessorLags = new int[size][];
        successorsDepend = new boolean[size][];
        dependsOn = new boolean[size][];
        for (int i = 0; i < size; i++) {
            starts[i] = allowed.containsKey(i) || history.includes(i) || opgave.isUdeladelig(i)
                    ? allowed.getOrDefault(i, everyStart(opgave, i)).stream().toArray()
                    : always;
            successors[i] = after.get(i).stream().mapToInt(Order::other).toArray();
            predecessors[i] = before.get(i).stream().mapToInt(Order::other).toArray();
            successorLags[i] = after.get(i).stream().mapToInt(Order::lag).toArray();
            predecessorLags[i] = before.get(i).stream().mapToInt(Order::lag).toArray();
            successorsDepend[i] = dependencies(after.get(i));
            dependsOn[i] = dependencies(before.get(i));
        }
        choices = demands.choices();
        choicesOf = choicesOf(size, choices);
        this.inOrder = inOrder(after, before);
        this.ranks = new int[size];
        for (int rank = 0; rank < size; rank++) {
            ranks[inOrder[rank]] = rank;
        }
        this.capacities = demands.capacities().stream()
                .map(longest::shortened)
                .map(history::seen)
                .toList();
        this.frames = demands.frames().stream().map(history::seen).toList();
        this.terms = terms.stream().map(history::seen).toList();
    }

    private CompiledProblem(CompiledProblem original, int[][] starts, List<Term> terms) {
        meter = original.meter;
        this.starts = starts;
        successors = original.successors;
        predecessors = original.predecessors;
        successorLags = original.successorLags;
        predecessorLags = original.predecessorLags;
        successorsDepend = original.successorsDepend;
        dependsOn = original.dependsOn;
        out = original.out;
        choices = original.choices;
        choicesOf = original.choicesOf;
        inOrder = original.inOrder;
        ranks = original.ranks;
        history = original.history;
        capacities = original.capacities;
        frames = original.frames;
        this.terms = terms;
    }

    /** Returns the problem with only those starts that pass. */
    public CompiledProblem retain(StartFilter filter) {
        int[][] retained = new int[size()][];
        for (int i = 0; i < retained.length; i++) {
            int initiative = i;
            meter.work(8L * starts[i].length);
            retained[i] = Arrays.stream(starts[i])
                    .filter(start -> filter.keeps(initiative, start))
                    .toArray();
        }
        return new CompiledProblem(this, retained, terms);
    }

    /** Returns the problem with only those starts of each initiative that lie between two places among them, inclusive. */
    public CompiledProblem retain(IntUnaryOperator first, IntUnaryOperator last) {
        int[][] retained = new int[size()][];
        for (int i = 0; i < retained.length; i++) {
            int from = first.applyAsInt(i);
            int end = last.applyAsInt(i) + 1;
            boolean isAll = from == 0 && end == starts[i].length;
            meter.work(isAll ? 1 : end - from);
            retained[i] = isAll ? starts[i] : Arrays.copyOfRange(starts[i], from, end);
        }
        return new CompiledProblem(this, retained, terms);
    }

    /** Returns the problem of meeting the same demands with other terms to be minimised, or none. */
    public CompiledProblem withTerms(List<Term> others) {
        return new CompiledProblem(this, starts, List.copyOf(others));
    }

    /**
     * That another initiative stands before or behind.
     *
     * @param lag by how many half-years the one behind starts later at least; below 0, it may start earlier
     * @param waits whether the one behind waits for the other, and does not only keep close to it
     * @param depends whether the one behind is left out where the other is
     */
    private record Order(int other, int lag, boolean waits, boolean depends) {}

    private static boolean[] dependencies(List<Order> orders) {
        boolean[] depends = new boolean[orders.size()];
        for (int k = 0; k < depends.length; k++) {
            depends[k] = orders.get(k).depends();
        }
        return depends;
    }

    private static int[][] choicesOf(int size, List<Valgkrav> choices) {
        if (choices.isEmpty()) {
            return new int[0][];
        }
        List<List<Integer>> of = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            of.add(new ArrayList<>(0));
        }
        for (int c = 0; c < choices.size(); c++) {
            for (int i : choices.get(c).initiativer()) {
                of.get(i).add(c);
            }
        }
        return of.stream()
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Whether a start is kept. */
    @FunctionalInterface
    public interface StartFilter {
        /** Returns whether the initiative may still start there. */
        boolean keeps(int initiative, int start);
    }

    private BitSet everyStart(Planopgave opgave, int initiative) {
        BitSet every = new BitSet(opgave.horizon());
        every.set(0, history.includes(initiative) ? 1 : opgave.horizon());
        every.set(opgave.horizon(), opgave.isUdeladelig(initiative));
        return every;
    }

    private void retain(BitSet allowed, Startkrav demand, LongestDurations longest) {
        for (int h = allowed.nextSetBit(0); h >= 0; h = allowed.nextSetBit(h + 1)) {
            int start = history.start(demand.initiativ(), h);
            if (!demand.allows(start, longest.of(demand.initiativ()))) {
                allowed.clear(h);
            }
        }
    }

    /** All initiatives, each behind those it waits for (Kahn, 1962); what waits for itself comes last. */
    private int[] inOrder(List<List<Order>> afterAll, List<List<Order>> beforeAll) {
        int[] waitsFor = new int[size()];
        int[] sorted = new int[size()];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            waitsFor[i] = (int) beforeAll.get(i).stream().filter(Order::waits).count();
            if (waitsFor[i] == 0) {
                sorted[count++] = i;
            }
        }
        for (int done = 0; done < count; done++) {
            meter.work(1 + successors[sorted[done]].length);
            for (Order after : afterAll.get(sorted[done])) {
                if (after.waits() && --waitsFor[after.other()] == 0) {
                    sorted[count++] = after.other();
                }
            }
        }
        for (int i = 0; i < sorted.length; i++) {
            if (waitsFor[i] > 0) {
                sorted[count++] = i;
            }
        }
        return sorted;
    }

    /**
     * Returns the formal starts of a plan of the search, below 0 for what started before the period: of that the search
     * only knows what is left, from the first half-year on.
     */
    public int[] formalStarts(int[] plan) {
        return history.isEmpty() ? plan : history.starts(plan);
    }

    /** Returns the plan of the search that has these formal starts. */
    public int[] plan(int[] formalStarts) {
        return history.isEmpty()
                ? formalStarts
                : Arrays.stream(formalStarts).map(start -> Math.max(0, start)).toArray();
    }

    /** Returns whether some initiative has no start left. */
    public boolean isImpossible() {
        return Arrays.stream(starts).anyMatch(allowed -> allowed.length == 0);
    }

    /** What counts the work on the problem. */
    public Meter meter() {
        return meter;
    }

    /** The number of initiatives. */
    public int size() {
        return starts.length;
    }

    /** The half-years in which the demands on the initiative alone let it start, ascending. Not to be changed. */
    public int[] starts(int initiative) {
        return starts[initiative];
    }

    /** The first of its starts. */
    public int firstStart(int initiative) {
        return starts[initiative][0];
    }

    /** The last of its starts. */
    public int lastStart(int initiative) {
        return starts[initiative][starts[initiative].length - 1];
    }

    /** The start of who is left out: behind all others. */
    public int out() {
        return out;
    }

    /** Whether the initiative may still be left out. */
    public boolean mayBeLeftOut(int initiative) {
        int[] allowed = starts[initiative];
        return allowed.length > 0 && allowed[allowed.length - 1] == out;
    }

    /** The last start with which the initiative is placed; below its first start where there is none. */
    public int lastPlaced(int initiative) {
        int[] allowed = starts[initiative];
        int last = mayBeLeftOut(initiative) ? allowed.length - 2 : allowed.length - 1;
        return last < 0 ? -1 : allowed[last];
    }

    /** How many may be placed of which initiatives. */
    public List<Valgkrav> choices() {
        return choices;
    }

    /** The places of the choices that the initiative belongs to. Not to be changed. */
    public int[] choicesOf(int initiative) {
        return choicesOf.length == 0 ? NO_CHOICES : choicesOf[initiative];
    }

    /**
     * Whether two starts are in order: of who is left out nothing is demanded, but that who depends on it is so, too.
     *
     * @param lag by how many half-years the second starts later than the first at least
     * @param depends whether the second depends on the first
     */
    public boolean isInOrder(int first, int second, int lag, boolean depends) {
        if (second == out) {
            return true;
        }
        return first == out ? !depends : first + lag <= second;
    }

    /** The initiatives to whose starts that of the initiative sets a limit. Not to be changed. */
    public int[] successors(int initiative) {
        return successors[initiative];
    }

    /** The initiatives whose starts set a limit to that of the initiative. Not to be changed. */
    public int[] predecessors(int initiative) {
        return predecessors[initiative];
    }

    /** The place of the initiative in an order in which each stands behind those it waits for. */
    public int rank(int initiative) {
        return ranks[initiative];
    }

    /** The initiative with this place in that order. */
    public int withRank(int rank) {
        return inOrder[rank];
    }

    /** By how many half-years its k-th successor starts later than the initiative at least. */
    public int successorLag(int initiative, int k) {
        return successorLags[initiative][k];
    }

    /** Whether the initiative's k-th successor depends on it, so as to be left out with it. */
    public boolean successorDepends(int initiative, int k) {
        return successorsDepend[initiative][k];
    }

    /** Whether the initiative depends on its k-th predecessor. */
    public boolean dependsOn(int initiative, int k) {
        return dependsOn[initiative][k];
    }

    /** By how many half-years the initiative starts later than its k-th predecessor at least. */
    public int predecessorLag(int initiative, int k) {
        return predecessorLags[initiative][k];
    }

    /** The capacities that no plan may exceed. */
    public List<Kapacitetskrav> capacities() {
        return capacities;
    }

    /** The frames that no plan may exceed. */
    public List<Rammekrav> frames() {
        return frames;
    }

    /** What is to be minimised, the most important first. */
    public List<Term> terms() {
        return terms;
    }
}
