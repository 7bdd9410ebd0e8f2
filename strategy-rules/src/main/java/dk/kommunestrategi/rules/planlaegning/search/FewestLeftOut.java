package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the fewest initiatives without which the others can be placed: of every conflict between initiatives one must go,
 * and with it whatever depends on it. What is locked or has started stays. A search tree that branches over the members
 * of a conflict, deeper and deeper, so that it finds all smallest choices (Reiter, 1987).
 */
public final class FewestLeftOut {

    /** How many choices are looked for. */
    public static final int MAX_CHOICES = 20;

    /** How much of the budget goes into the smallest choices, before it is enough to find one. */
    private static final double SHARE_OF_SMALLEST = 0.7;

    private final Planopgave opgave;
    private final List<Krav> krav;
    private final Budget budget;
    private final Budget share;
    private final InitiativeConflicts conflicts;
    private final BitSet all = new BitSet();
    private final BitSet[] dependents;

    /** By what is left out: the conflict that remains; empty where the others can be placed. */
    private final Map<BitSet, BitSet> known = new HashMap<>();

    private final List<BitSet> choices = new ArrayList<>();

    /** Whether something was left unsearched: below the depth of the tree, or at all. */
    private boolean isCut;

    private boolean isStopped;
    private boolean isSmallest = true;

    /**
     * A search.
     *
     * @param krav the demands, which cannot all be met
     * @param budget for all trials together
     * @param maxSteps how many placements each trial may take
     * @param first initiatives that are known to be impossible to place together; empty where none are
     */
    public FewestLeftOut(Planopgave opgave, List<Krav> krav, Budget budget, long maxSteps, BitSet first) {
        this.opgave = opgave;
        this.krav = List.copyOf(krav);
        this.budget = budget;
        this.share = budget.part(SHARE_OF_SMALLEST);
        this.conflicts = new InitiativeConflicts(opgave, budget, maxSteps);
        all.set(0, opgave.antal());
        if (!first.isEmpty()) {
            known.put(new BitSet(), first);
        }
        dependents = new BitSet[opgave.antal()];
        for (int i = 0; i < dependents.length; i++) {
            dependents[i] = new BitSet();
            dependents[i].set(i);
        }
        for (boolean grown = true; grown; ) {
            grown = false;
            // What comes later in the catalogue mostly waits for what comes earlier: one round is then enough.
            for (int after = dependents.length - 1; after >= 0; after--) {
                for (int nummer : awaited(opgave.initiativ(after))) {
                    budget.meter().work(1 + opgave.antal() / 16);
                    OptionalInt before = opgave.index(opgave.strategi(after).initiativnummer(nummer));
                    grown |= before.isPresent() && include(dependents[before.getAsInt()], dependents[after]);
                }
            }
        }
    }

    /** What the initiative depends on, or is linked to. */
    private static List<Integer> awaited(Initiativ initiativ) {
        return Stream.concat(
                        initiativ.getAfhaengerAf().stream(),
                        initiativ.getBindinger().stream().map(Binding::getFra))
                .toList();
    }

    private static boolean include(BitSet set, BitSet more) {
        int before = set.cardinality();
        set.or(more);
        return set.cardinality() > before;
    }

    /**
     * Returns the smallest choices of what to leave out, in ascending order, up to {@value #MAX_CHOICES}; one that may not
     * be the smallest where the budget does not reach; nothing where none was found, or where there is none that leaves
     * anything to plan.
     */
    public List<BitSet> choices() {
        try {
            isCut = true;
            for (int most = 1; isCut && !isStopped && choices.isEmpty() && most < opgave.antal(); most++) {
                isCut = false;
                search(new BitSet(), most, new HashSet<>());
            }
            if (choices.isEmpty() && isCut) {
                one(new BitSet());
            }
        } catch (Stopped stopped) {
            isStopped = true;
        }
        return List.copyOf(choices);
    }

    /** Returns whether it is proved that no fewer will do. */
    public boolean isSmallest() {
        return isSmallest && conflicts.isProved();
    }

    /** Returns whether it is proved that these are all choices of so few. */
    public boolean isAll() {
        return isSmallest() && !isStopped;
    }

    private void search(BitSet out, int most, Set<BitSet> seen) {
        isStopped |= choices.size() == MAX_CHOICES || !share.mayGoOn();
        if (isStopped) {
            isCut = true;
            return;
        }
        BitSet conflict = conflict(out);
        if (conflict.isEmpty()) {
            choices.add(out);
            return;
        }
        for (BitSet more : further(out, conflict)) {
            if (more.cardinality() > most) {
                isCut = true;
            } else if (seen.add(more)) {
                search(more, most, seen);
            }
        }
    }

    /** Leaves out one initiative after the other, without a look at what else could be done. */
    private void one(BitSet from) {
        isSmallest = false;
        BitSet out = from;
        BitSet conflict = conflict(out);
        while (!conflict.isEmpty() && budget.mayGoOn()) {
            List<BitSet> further = further(out, conflict);
            if (further.isEmpty()) {
                return;
            }
            out = further.get(further.size() - 1);
            conflict = conflict(out);
        }
        if (conflict.isEmpty()) {
            choices.add(out);
        }
    }

    private List<BitSet> further(BitSet out, BitSet conflict) {
        return conflict.stream()
                .mapToObj(i -> {
                    BitSet more = (BitSet) out.clone();
                    more.or(dependents[i]);
                    return more;
                })
                .filter(this::mayBeLeftOut)
                .toList();
    }

    private boolean mayBeLeftOut(BitSet out) {
        return out.cardinality() < opgave.antal()
                && out.stream()
                        .noneMatch(i -> opgave.fastlagt(i).isPresent()
                                || opgave.udgangspunkt().isStartet(i));
    }

    private BitSet conflict(BitSet out) {
        return known.computeIfAbsent(
                out,
                left -> conflicts.plan(krav, kept(left)).isPresent()
                        ? new BitSet()
                        : conflicts.conflict(krav, kept(left)));
    }

    private BitSet kept(BitSet out) {
        BitSet kept = (BitSet) all.clone();
        kept.andNot(out);
        return kept;
    }
}
