package dk.kommunestrategi.rules.planlaegning.search.learn;

/** Literals of which at least one is true in every plan. The first two are watched; the first follows where the others are false. */
final class Clause implements Reason {

    private final int[] literals;

    /** From how many levels its literals came: few make it worth keeping. */
    private final int levels;

    private double activity;
    private boolean isDropped;

    /** A clause of these literals, which are its own from here on. */
    Clause(int[] literals, int levels) {
        this.literals = literals;
        this.levels = levels;
    }

    int[] literals() {
        return literals;
    }

    int levels() {
        return levels;
    }

    double activity() {
        return activity;
    }

    void activity(double now) {
        activity = now;
    }

    boolean isDropped() {
        return isDropped;
    }

    void drop() {
        isDropped = true;
    }

    @Override
    public void explain(int literal, int position, Reason.Because because) {
        for (int k = 1; k < literals.length; k++) {
            because.of(Trail.negation(literals[k]));
        }
    }
}
