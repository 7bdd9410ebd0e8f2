package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.regel.StartCosts;

/** Start costs in a plan that changes. */
final class MovingCosts implements MovingTerm {

    private final StartCosts.Cost cost;
    private long value;

    MovingCosts(StartCosts term, int[] starts) {
        cost = term.cost();
        value = term.value(starts);
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
