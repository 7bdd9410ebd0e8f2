package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import dk.kommunestrategi.rules.regel.CustomTerm;

/** A term of the embedding system's own: its own bound on the way, its own value at the end. */
final class CustomTermState implements TermState {

    private final CustomTerm term;
    private final Domains domains;
    private final int[] starts;
    private int placed;

    CustomTermState(CustomTerm term, int size, Domains domains) {
        this.term = term;
        this.domains = domains;
        this.starts = new int[size];
    }

    @Override
    public void place(int initiative, int start) {
        starts[initiative] = start;
        placed++;
    }

    @Override
    public void remove(int initiative, int start) {
        placed--;
    }

    @Override
    public long lowerBound() {
        if (placed == starts.length) {
            return term.value(starts.clone());
        }
        int[] earliest = new int[starts.length];
        int[] latest = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            earliest[i] = domains.earliest(i);
            latest[i] = domains.latest(i);
        }
        return term.lowerBound(earliest, latest);
    }
}
