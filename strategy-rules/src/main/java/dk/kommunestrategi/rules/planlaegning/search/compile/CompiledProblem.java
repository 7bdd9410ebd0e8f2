package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
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
    private final Precedences precedences;

    /** The start of who is left out, behind all others. */
    private final int out;

    private final List<Valgkrav> choices;

    /** By initiative: the places of the choices among which it is; of none where there are no choices. */
    private final int[][] choicesOf;

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
        history = new History(opgave);
        int[] always = IntStream.range(0, opgave.horizon()).toArray();
        for (Startkrav demand : demands.starts()) {
            meter.work(4L * opgave.horizon());
            retain(allowed.computeIfAbsent(demand.initiativ(), i -> everyStart(opgave, i)), demand, longest);
        }
        out = opgave.horizon();
        starts = new int[size][];
        for (int i = 0; i < size; i++) {
            starts[i] = allowed.containsKey(i) || history.includes(i) || opgave.isUdeladelig(i)
                    ? allowed.getOrDefault(i, everyStart(opgave, i)).stream().toArray()
                    : always;
        }
        choices = demands.choices();
        choicesOf = choicesOf(size, choices);
        precedences = new Precedences(opgave, demands.orders(), history, longest, meter);
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
        precedences = original.precedences;
        out = original.out;
        choices = original.choices;
        choicesOf = original.choicesOf;
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

    /** Which initiatives' starts limit those of which others. */
    public Precedences precedences() {
        return precedences;
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
