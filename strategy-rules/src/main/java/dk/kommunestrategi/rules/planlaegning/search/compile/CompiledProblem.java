package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A planning problem as arrays: everything that the search needs, compiled once, never changed. */
public final class CompiledProblem {

    private final int[][] starts;
    private final int[][] successors;
    private final int[][] predecessors;
    private final int[] durations;
    private final List<Kapacitetskrav> capacities;
    private final List<Term> terms;

    /**
     * Compiles the problem.
     *
     * @param krav the demands that every plan must meet
     * @param terms what to minimise, the most important first
     */
    public CompiledProblem(Planopgave opgave, List<? extends Krav> krav, List<? extends Term> terms) {
        int size = opgave.antal();
        BitSet[] allowed = new BitSet[size];
        List<List<Integer>> after = new ArrayList<>();
        List<List<Integer>> before = new ArrayList<>();
        durations = new int[size];
        for (int i = 0; i < size; i++) {
            allowed[i] = new BitSet(opgave.horizon());
            allowed[i].set(0, opgave.horizon());
            after.add(new ArrayList<>(0));
            before.add(new ArrayList<>(0));
            durations[i] = opgave.varighed(i);
        }
        Demands demands = new Demands(krav);
        demands.starts().forEach(start -> retain(allowed[start.initiativ()], start));
        for (Raekkefoelgekrav order : demands.orders()) {
            after.get(order.before()).add(order.after());
            before.get(order.after()).add(order.before());
        }
        starts = new int[size][];
        successors = new int[size][];
        predecessors = new int[size][];
        for (int i = 0; i < size; i++) {
            starts[i] = allowed[i].stream().toArray();
            successors[i] = toArray(after.get(i));
            predecessors[i] = toArray(before.get(i));
        }
        this.capacities = List.copyOf(demands.capacities());
        this.terms = List.copyOf(terms);
    }

    private CompiledProblem(CompiledProblem original, int[][] starts, List<Term> terms) {
        this.starts = starts;
        successors = original.successors;
        predecessors = original.predecessors;
        durations = original.durations;
        capacities = original.capacities;
        this.terms = terms;
    }

    /** Returns the problem with only those starts that pass. */
    public CompiledProblem retain(StartFilter filter) {
        int[][] retained = new int[size()][];
        for (int i = 0; i < retained.length; i++) {
            int initiative = i;
            retained[i] = Arrays.stream(starts[i])
                    .filter(start -> filter.keeps(initiative, start))
                    .toArray();
        }
        return new CompiledProblem(this, retained, terms);
    }

    /** Returns the problem of meeting the same demands with other terms to be minimised, or none. */
    public CompiledProblem withTerms(List<Term> others) {
        return new CompiledProblem(this, starts, List.copyOf(others));
    }

    /** Whether a start is kept. */
    @FunctionalInterface
    public interface StartFilter {
        /** Returns whether the initiative may still start there. */
        boolean keeps(int initiative, int start);
    }

    private static void retain(BitSet allowed, Startkrav demand) {
        for (int h = allowed.nextSetBit(0); h >= 0; h = allowed.nextSetBit(h + 1)) {
            if (!demand.allows(h)) {
                allowed.clear(h);
            }
        }
    }

    private static int[] toArray(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns whether some initiative has no start left. */
    public boolean isImpossible() {
        return Arrays.stream(starts).anyMatch(allowed -> allowed.length == 0);
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

    /** The initiatives that wait for the initiative. Not to be changed. */
    public int[] successors(int initiative) {
        return successors[initiative];
    }

    /** The initiatives that the initiative waits for. Not to be changed. */
    public int[] predecessors(int initiative) {
        return predecessors[initiative];
    }

    /** The half-years for which the initiative is under development. */
    public int duration(int initiative) {
        return durations[initiative];
    }

    /** The capacities that no plan may exceed. */
    public List<Kapacitetskrav> capacities() {
        return capacities;
    }

    /** What is to be minimised, the most important first. */
    public List<Term> terms() {
        return terms;
    }
}
