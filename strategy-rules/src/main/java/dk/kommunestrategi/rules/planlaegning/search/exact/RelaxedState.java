package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.bound.NodeBound;

/** A term for which there is also a bound by relaxation: where that stands higher, it counts. */
final class RelaxedState implements TermState {

    private final TermState term;
    private final NodeBound relaxation;

    RelaxedState(TermState term, NodeBound relaxation) {
        this.term = term;
        this.relaxation = relaxation;
    }

    @Override
    public void place(int initiative, int start) {
        term.place(initiative, start);
        relaxation.place(initiative, start);
    }

    @Override
    public void remove(int initiative, int start) {
        term.remove(initiative, start);
        relaxation.remove(initiative, start);
    }

    @Override
    public long lowerBound() {
        return Math.max(term.lowerBound(), relaxation.value());
    }

    @Override
    public boolean exceeds(long limit) {
        return relaxation.value() > limit || term.exceeds(limit);
    }
}
