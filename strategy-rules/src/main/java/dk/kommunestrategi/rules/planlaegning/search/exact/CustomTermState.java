package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import dk.kommunestrategi.rules.regel.CustomTerm;

/** A term of the embedding system's own: its own bound on the way, its own value at the end. */
final class CustomTermState implements TermState {

    /** As how many operations it counts to ask what takes nobody knows how long. */
    private static final long CALL = Meter.OPERATIONS_BETWEEN_POLLS / 16;

    private final CustomTerm term;
    private final Domains domains;
    private final int[] starts;
    private final Meter meter;
    private int placed;

    CustomTermState(CustomTerm term, CompiledProblem problem, Domains domains) {
        this.term = term;
        this.domains = domains;
        this.starts = new int[problem.size()];
        this.meter = problem.meter();
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
        meter.pass(CALL + 4L * starts.length);
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
