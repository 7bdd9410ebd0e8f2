package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.opgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A planning problem as arrays: everything that the search needs, compiled once, never changed. */
public final class CompiledProblem {

    /** By initiative: the half-years in which the demands on it alone let it start, ascending. */
    final int[][] starts;

    /** By initiative: the initiatives that wait for it, and those that it waits for. */
    final int[][] successors;

    final int[][] predecessors;

    /** By initiative: the half-years for which it is under development. */
    final int[] durations;

    final List<Kapacitetskrav> capacities;
    final List<Term> terms;

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
            allowed[i] = new BitSet(opgave.horisont());
            allowed[i].set(0, opgave.horisont());
            after.add(new ArrayList<>(0));
            before.add(new ArrayList<>(0));
            durations[i] = opgave.varighed(i);
        }
        capacities = new ArrayList<>();
        for (Krav demand : krav) {
            if (demand instanceof Startkrav start) {
                retain(allowed[start.initiativ()], start);
            } else if (demand instanceof Raekkefoelgekrav order) {
                after.get(order.foer()).add(order.efter());
                before.get(order.efter()).add(order.foer());
            } else if (demand instanceof Kapacitetskrav capacity) {
                capacities.add(capacity);
            }
        }
        starts = new int[size][];
        successors = new int[size][];
        predecessors = new int[size][];
        for (int i = 0; i < size; i++) {
            starts[i] = allowed[i].stream().toArray();
            successors[i] = toArray(after.get(i));
            predecessors[i] = toArray(before.get(i));
        }
        this.terms = List.copyOf(terms);
    }

    private CompiledProblem(CompiledProblem original, int[][] starts) {
        this.starts = starts;
        successors = original.successors;
        predecessors = original.predecessors;
        durations = original.durations;
        capacities = original.capacities;
        terms = original.terms;
    }

    /** Returns the problem with only those starts that pass. */
    CompiledProblem retain(StartFilter filter) {
        int[][] retained = new int[size()][];
        for (int i = 0; i < retained.length; i++) {
            int initiative = i;
            retained[i] = Arrays.stream(starts[i])
                    .filter(start -> filter.keeps(initiative, start))
                    .toArray();
        }
        return new CompiledProblem(this, retained);
    }

    /** Whether a start is kept. */
    @FunctionalInterface
    interface StartFilter {
        boolean keeps(int initiative, int start);
    }

    /** Returns the problem without the starts that the order of initiatives rules out; nothing if one has none left. */
    Optional<CompiledProblem> propagated() {
        Domains domains = new Domains(this);
        return domains.propagateAll()
                ? Optional.of(retain((i, start) -> domains.earliest(i) <= start && start <= domains.latest(i)))
                : Optional.empty();
    }

    private static void retain(BitSet allowed, Startkrav demand) {
        for (int h = allowed.nextSetBit(0); h >= 0; h = allowed.nextSetBit(h + 1)) {
            if (!demand.tillader(h)) {
                allowed.clear(h);
            }
        }
    }

    private static int[] toArray(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The number of initiatives. */
    int size() {
        return starts.length;
    }
}
