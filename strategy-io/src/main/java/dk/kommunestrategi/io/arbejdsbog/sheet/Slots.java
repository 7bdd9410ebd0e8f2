package dk.kommunestrategi.io.arbejdsbog.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the things of a workbook stand among those of the strategy that is known: each in its own place, and new ones
 * behind them in the order of their rows.
 */
final class Slots<I> {

    private final Map<I, Integer> known = new HashMap<>();
    private final Set<I> seen = new HashSet<>();
    private int next;

    Slots(List<I> known) {
        for (I id : known) {
            this.known.putIfAbsent(id, next++);
        }
    }

    /** Returns the place of the next row; of one that states a thing again a new one, so that this is told. */
    int slot(I id) {
        Integer slot = known.get(id);
        return seen.add(id) && slot != null ? slot : next++;
    }
}
