package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the fewest demands without which the others can be met: of every conflict at least one must go, so that they are a
 * smallest hitting set of all conflicts (Reiter, 1987). Conflicts are found one by one, as long as the smallest hitting set
 * of those known leaves another (implicit hitting sets; Moreno-Centeno and Karp, 2013).
 */
public final class CorrectionFinder {

    private static final List<Fasthed> FROM_EASIEST = List.of(Fasthed.values());

    /** How much of the budget goes into the fewest demands, before it is enough to leave none out that need not be. */
    private static final double SHARE_OF_FEWEST = 0.7;

    private final Planopgave opgave;
    private final List<Krav> krav;
    private final int[] hardness;
    private final Budget budget;
    private final long maxSteps;
    private final List<int[]> conflicts = new ArrayList<>();
    private final IdentityHashMap<Krav, Integer> places = new IdentityHashMap<>();
    private boolean proved = true;

    /** More than need be lifted, but enough; once that is known. */
    private Optional<Correction> sufficient = Optional.empty();

    /** Demands without which the others can be met. */
    public static final class Correction {
        private final List<Krav> lifted;
        private final List<Krav> kept;
        private final int[] starts;
        private final boolean smallest;

        private Correction(List<Krav> lifted, List<Krav> kept, int[] starts, boolean smallest) {
            this.lifted = lifted;
            this.kept = kept;
            this.starts = starts;
            this.smallest = smallest;
        }

        /** These demands, in their given order. */
        public List<Krav> lifted() {
            return lifted;
        }

        /** All others, likewise. */
        public List<Krav> kept() {
            return kept;
        }

        /** The formal starts of a plan that meets all others. */
        public int[] starts() {
            return starts;
        }

        /** Whether it is proved that there are no fewer, nor equally few that are easier to give up. */
        public boolean isSmallest() {
            return smallest;
        }
    }

    /**
     * A finder for demands that cannot be met together.
     *
     * @param krav the demands: of equally few those are lifted of which the firmest is easiest to give up, then the second
     *     firmest, and so on
     * @param budget for all trials together
     * @param maxSteps how many placements each trial may take
     */
    public CorrectionFinder(Planopgave opgave, List<Krav> krav, Budget budget, long maxSteps) {
        this.opgave = opgave;
        this.krav = List.copyOf(krav);
        this.hardness = krav.stream()
                .mapToInt(demand -> FROM_EASIEST.indexOf(demand.grund().fasthed()))
                .toArray();
        this.budget = budget;
        this.maxSteps = maxSteps;
        for (int i = 0; i < krav.size(); i++) {
            places.put(krav.get(i), i);
        }
    }

    /**
     * Returns what to lift; nothing only if the budget was used before any plan was found, or if those that are never
     * lifted cannot be met.
     *
     * @param conflict demands of these that are known to be impossible together
     */
    public Optional<Correction> find(List<Krav> conflict) {
        conflicts.add(indices(conflict));
        try {
            return smallest();
        } catch (Stopped stopped) {
            return sufficient;
        }
    }

    private Optional<Correction> smallest() {
        Budget share = budget.part(SHARE_OF_FEWEST);
        while (share.mayGoOn()) {
            if (conflicts.stream().anyMatch(liftable -> liftable.length == 0)) {
                return Optional.empty();
            }
            HittingSet.Hit hit = HittingSet.smallest(conflicts, i -> hardness[i], share);
            Outcome outcome = without(hit.elements(), share);
            if (outcome.starts().isPresent()) {
                return Optional.of(correction(hit.elements(), outcome.starts().get(), proved && hit.smallest()));
            }
            addConflicts(hit.elements(), outcome, share);
        }
        return sufficient.or(this::everything).map(this::reduced);
    }

    /** To lift all demands that may be is all that can be done. */
    private Optional<Correction> everything() {
        BitSet all = new BitSet();
        Arrays.stream(indices(krav)).forEach(all::set);
        return budget.mayGoOn()
                ? without(all, budget).starts().map(starts -> correction(all, starts, false))
                : Optional.empty();
    }

    /** Adds conflicts that have no demand in common until the demands in none of them can be met. */
    private void addConflicts(BitSet hit, Outcome first, Budget share) {
        BitSet lifted = (BitSet) hit.clone();
        Outcome outcome = first;
        boolean goOn = true;
        while (goOn && outcome.starts().isEmpty() && share.mayGoOn()) {
            for (int[] conflict : conflicts(lifted, outcome.complete(), share)) {
                conflicts.add(conflict);
                goOn &= conflict.length > 0;
                Arrays.stream(conflict).forEach(lifted::set);
            }
            outcome = without(lifted, share);
        }
        sufficient = outcome.starts()
                .map(starts -> correction(lifted, starts, false))
                .or(() -> sufficient);
    }

    /** Conflicts among the demands that are not lifted; all of them where it is not known that there is one. */
    private List<int[]> conflicts(BitSet lifted, boolean isImpossible, Budget share) {
        proved &= isImpossible;
        List<Krav> kept = kept(lifted);
        List<List<Krav>> found =
                isImpossible ? new ConflictFinder(opgave, share, maxSteps).conflicts(kept) : List.of(kept);
        return found.stream().map(this::indices).toList();
    }

    /** The same correction less what can be met after all: in large pieces, the hardest to give up first. */
    private Correction reduced(Correction correction) {
        BitSet lifted = new BitSet();
        Arrays.stream(indices(correction.lifted())).forEach(lifted::set);
        int[] starts = correction.starts();
        Deque<List<Integer>> pieces = new ArrayDeque<>();
        pieces.push(lifted.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> hardness[i]).reversed())
                .toList());
        while (!pieces.isEmpty() && budget.mayGoOn()) {
            List<Integer> piece = pieces.pop();
            piece.forEach(lifted::clear);
            Optional<int[]> plan = planWithout(lifted);
            starts = plan.orElse(starts);
            if (plan.isEmpty()) {
                piece.forEach(lifted::set);
                int half = piece.size() / 2;
                if (half > 0) {
                    pieces.push(piece.subList(half, piece.size()));
                    pieces.push(piece.subList(0, half));
                }
            }
        }
        return correction(lifted, starts, false);
    }

    private Optional<int[]> planWithout(BitSet lifted) {
        try {
            return without(lifted, budget).starts();
        } catch (Stopped stopped) {
            return Optional.empty();
        }
    }

    private Correction correction(BitSet lifted, int[] starts, boolean smallest) {
        return new Correction(lifted.stream().mapToObj(krav::get).toList(), kept(lifted), starts, smallest);
    }

    private Outcome without(BitSet lifted, Budget share) {
        return new Trials(opgave, maxSteps).run(kept(lifted), share);
    }

    private List<Krav> kept(BitSet lifted) {
        return IntStream.range(0, krav.size())
                .filter(i -> !lifted.get(i))
                .mapToObj(krav::get)
                .toList();
    }

    /** The indices of those of the demands that may be lifted. */
    private int[] indices(List<Krav> demands) {
        return demands.stream()
                .mapToInt(places::get)
                .filter(i -> krav.get(i).grund().fasthed().isLiftable())
                .toArray();
    }
}
