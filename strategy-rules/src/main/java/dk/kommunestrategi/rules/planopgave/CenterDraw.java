package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What one initiative draws on one centre, and the parts of it that groups have. A duration that lies in a range where plans
 * are to hold for all of it loads a capacity with the most that any of them does: while it may be under development with
 * its development, from when that may have ended with its operation, wherever that is more.
 */
final class CenterDraw {

    private final Planopgave opgave;
    private final int initiativ;
    private final Optional<Ressourcetraek> traek;
    private final Optional<Driftstraek> drift;

    CenterDraw(Planopgave opgave, int initiativ, Optional<Ressourcetraek> traek, Optional<Driftstraek> drift) {
        this.opgave = opgave;
        this.initiativ = initiativ;
        this.traek = traek;
        this.drift = drift;
    }

    private int level(int k) {
        return traek.map(own -> own.niveau(k)).orElse(0);
    }

    private int highest() {
        return traek.map(Ressourcetraek::hoejst).orElse(0);
    }

    private int operation() {
        return drift.map(Driftstraek::getNiveau).orElse(0);
    }

    /** Adds what it draws under development. */
    void addDevelopment(GroupBuilder group) {
        addRuns(group, 0, opgave.varighed(initiativ), this::level, false);
    }

    /** Adds its whole development, if it draws at any time of it. */
    void addEffect(GroupBuilder group) {
        if (highest() > 0) {
            group.add(initiativ, highest(), opgave.varighed(initiativ));
        }
    }

    /** Adds the most that it draws. */
    void addMost(GroupBuilder group) {
        int longest = opgave.varigheder().seen(initiativ, Vaerst.VED_HOEJST);
        addRuns(group, 0, longest, this::level, false);
        if (operation() > 0) {
            int shortest = opgave.varigheder().seen(initiativ, Vaerst.VED_MINDST);
            addRuns(group, shortest, longest, k -> Math.max(0, operation() - level(k)), true);
            group.add(operation(longest, shortest));
        }
    }

    /** To the end of the period it may be as far as from the shortest development that somebody may reckon with. */
    private GroupPart operation(int from, int shortest) {
        int past = -opgave.udgangspunkt().historiskStart(initiativ).orElse(0);
        int halvaar = drift.orElseThrow().getHalvaar().orElse(Math.max(1, opgave.horizon() + past - shortest));
        return new GroupPart(initiativ, operation(), from, halvaar, limit(), true);
    }

    /** Without a stated number of half-years, operation counts to the end of the period. */
    private int limit() {
        return drift.orElseThrow().getHalvaar().isPresent() ? Integer.MAX_VALUE : opgave.horizon();
    }

    /** Adds a part for each run of half-years of one level; behind the profile there is only one. */
    private void addRuns(GroupBuilder group, int from, int end, IntUnaryOperator level, boolean isAfter) {
        int limit = isAfter ? limit() : Integer.MAX_VALUE;
        int constant = traek.map(own -> own.getProfil().size() - 1).orElse(0);
        int k = from;
        while (k < end) {
            int begin = k;
            int niveau = level.applyAsInt(begin);
            while (k < end && level.applyAsInt(k) == niveau) {
                k = k >= constant ? end : k + 1;
            }
            if (niveau > 0) {
                group.add(new GroupPart(initiativ, niveau, begin, k - begin, limit, isAfter));
            }
        }
    }
}
