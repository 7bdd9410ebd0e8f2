package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import java.util.List;

/**
 * A sum over cells, each one group in one half-year, of what its load counts, in a plan that changes: a move concerns
 * only the cells that the initiative leaves and those that it enters.
 */
abstract class MovingCells implements MovingTerm {

    private final Meter meter;
    private final Memberships memberships;
    private final int end;

    /** By group and half-year. */
    private final long[] load;

    private long value;

    /**
     * The cells of a plan.
     *
     * @param halfYears how many half-years count at least, whether anything can be loaded there or not
     */
    MovingCells(List<Group> groups, int halfYears, CompiledProblem problem, int[] starts) {
        meter = problem.meter();
        memberships = new Memberships(problem, groups);
        end = Math.max(halfYears, memberships.end(problem));
        load = new long[groups.size() * end];
        problem.meter().work(load.length);
        for (int i = 0; i < starts.length; i++) {
            problem.meter().work(1 + memberships.effort(i));
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                int cell = memberships.group(m) * end + starts[i];
                add(cell, cell + memberships.duration(m), memberships.weight(m));
            }
        }
    }

    /** One more than the last half-year with any load. */
    final int end() {
        return end;
    }

    /** Returns by how much a cell counts more when its load changes by an amount, below or above 0. */
    abstract long difference(int group, int halfYear, long load, int amount);

    /** Adds up what all cells count; to be called when the subclass is ready for it. */
    final void addUp(int groups) {
        value = 0;
        for (int g = 0; g < groups; g++) {
            meter.work(2L * end);
            for (int h = 0; h < end; h++) {
                value += count(g, h, load[g * end + h]);
            }
        }
    }

    /** Returns what a cell counts. */
    abstract long count(int group, int halfYear, long load);

    @Override
    public final long effort() {
        return memberships.count() + 4 * memberships.effort();
    }

    @Override
    public final long value() {
        return value;
    }

    @Override
    public final long change(int initiative, int from, int to) {
        long change = 0;
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int duration = memberships.duration(m);
            int group = memberships.group(m);
            int weight = memberships.weight(m);
            int row = group * end;
            int leftEnd = to > from ? Math.min(from + duration, to) : from + duration;
            for (int h = to > from ? from : Math.max(from, to + duration); h < leftEnd; h++) {
                change += difference(group, h, load[row + h], -weight);
            }
            int enteredEnd = to > from ? to + duration : Math.min(to + duration, from);
            for (int h = to > from ? Math.max(to, from + duration) : to; h < enteredEnd; h++) {
                change += difference(group, h, load[row + h], weight);
            }
        }
        return change;
    }

    @Override
    public final void move(int initiative, int from, int to) {
        value += change(initiative, from, to);
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int row = memberships.group(m) * end;
            int duration = memberships.duration(m);
            add(row + from, row + from + duration, -memberships.weight(m));
            add(row + to, row + to + duration, memberships.weight(m));
        }
    }

    private void add(int fromCell, int endCell, int weight) {
        for (int cell = fromCell; cell < endCell; cell++) {
            load[cell] += weight;
        }
    }
}
