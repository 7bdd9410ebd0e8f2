package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.regel.CustomTerm;

/** A term of the embedding system's own in a plan that changes: its value is asked for anew at every change. */
final class MovingCustomTerm implements MovingTerm {

    private final CustomTerm term;
    private final int[] starts;
    private long value;

    MovingCustomTerm(CustomTerm term, int[] starts) {
        this.term = term;
        this.starts = starts.clone();
        this.value = term.value(starts.clone());
    }

    @Override
    public long effort() {
        return (Meter.OPERATIONS_BETWEEN_POLLS / 16 + 4L * starts.length) * starts.length;
    }

    @Override
    public long value() {
        return value;
    }

    @Override
    public long change(int initiative, int from, int to) {
        int[] changed = starts.clone();
        changed[initiative] = to;
        return term.value(changed) - value;
    }

    @Override
    public void move(int initiative, int from, int to) {
        value += change(initiative, from, to);
        starts[initiative] = to;
    }
}
