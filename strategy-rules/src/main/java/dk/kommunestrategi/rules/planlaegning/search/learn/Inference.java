package dk.kommunestrategi.rules.planlaegning.search.learn;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;

/** What is known of all starts, with all conclusions drawn from it: from the order of initiatives, capacities and clauses learned. */
final class Inference {

    private final Trail trail;
    private final Orders orders;
    private final Timetable timetable;
    private final Clauses clauses;

    /** The first entry from which the conclusions were not yet drawn. */
    private int next;

    /** In a problem in which everybody has a start. */
    Inference(CompiledProblem problem) {
        trail = new Trail(problem);
        problem.meter().work(16L * trail.thresholds());
        orders = new Orders(problem, trail);
        timetable = new Timetable(problem, trail);
        clauses = new Clauses(trail, problem.meter());
    }

    Trail trail() {
        return trail;
    }

    Clauses clauses() {
        return clauses;
    }

    /** Draws the conclusions from the allowed starts alone; returns whether there may be a plan. */
    boolean begin() {
        return orders.propagateAll() && timetable.enterAll() && propagate();
    }

    /** Tries something that is open, and draws the conclusions; returns whether there may be a plan with it. */
    boolean descend(int literal) {
        trail.descend();
        return trail.set(literal, Reason.TRIED) && propagate();
    }

    /** Goes back to a level and draws the conclusions from what was learned; returns whether there may be a plan. */
    boolean resume(int level, Clause learned, Activities activities) {
        undo(level, activities);
        clauses.add(learned);
        return trail.set(learned.literals()[0], learned) && propagate();
    }

    private boolean propagate() {
        boolean isPossible = true;
        while (isPossible && (next < trail.size() || timetable.isChanged())) {
            isPossible = next < trail.size() ? propagateEntry() : timetable.propagate();
        }
        if (!isPossible) {
            timetable.clear();
        }
        return isPossible;
    }

    private boolean propagateEntry() {
        int entry = next++;
        return clauses.propagate(entry)
                && orders.propagate(entry)
                && timetable.enter(trail.initiative(trail.literal(entry)));
    }

    /** Takes back all levels above one. */
    void undo(int level, Activities activities) {
        int begin = trail.begin(level);
        while (trail.size() > begin) {
            int entry = trail.size() - 1;
            int literal = trail.literal(entry);
            int moved = trail.place(literal) - trail.before(entry);
            trail.undo();
            activities.open(literal, moved);
            timetable.leave(trail.initiative(literal));
        }
        trail.ascend(level);
        next = Math.min(next, begin);
    }
}
