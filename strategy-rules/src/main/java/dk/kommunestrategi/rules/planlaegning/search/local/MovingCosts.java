package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.regel.StartCosts;

/** Start costs in a plan that changes. */
final class MovingCosts implements MovingTerm {

    private final StartCosts.Cost cost;
    private final long effort;
    private long value;

    MovingCosts(StartCosts term, int[] starts) {
        cost = term.cost();
        effort = 4L * starts.length;
        value = term.value(starts);
    }

    @Override
    public long effort() {
        return effort;
    }

    @Override
    public long value() {
        return value;
    }

    @Override
    public long change(int initiative, int from, int to) {
        return cost.of(initiative, to) - cost.of(initiative, from);
    }

    @Override
    public void move(int initiative, int from, int to) {
        value += change(initiative, from, to);
    }
}
