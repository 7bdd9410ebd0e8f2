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
        end = Math.max(halfYears, memberships.end());
        load = new long[groups.size() * end];
        problem.meter().work(load.length);
        for (int i = 0; i < starts.length; i++) {
            problem.meter().work(1 + memberships.effort(i));
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                add(memberships.group(m) * end, m, starts[i], memberships.weight(m));
            }
        }
    }

    /** One more than the last half-year with any load. */
    final int end() {
        return end;
    }

    /** Returns by how much a cell counts more when its load changes by an amount, below or above 0. */
    abstract long difference(int group, int halfYear, long load, int amount);

    /** Adds to the load of a cell what it carries whoever starts when. */
    final void carry(int group, int halfYear, long anyway) {
        load[group * end + halfYear] += anyway;
    }

    /**
     * Adds up what all cells count; to be called when the subclass is ready for it.
     *
     * @param anyway what is no part of it
     */
    final void addUp(int groups, long anyway) {
        value = -anyway;
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
        boolean isSplit = memberships.isSplit(initiative);
        long change = 0;
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            change += changeOf(m, from, to);
            if (isSplit) {
                shift(m, from, to);
            }
        }
        for (int m = memberships.first(initiative); isSplit && m < memberships.first(initiative + 1); m++) {
            shift(m, to, from);
        }
        return change;
    }

    private long changeOf(int m, int from, int to) {
        long change = 0;
        int group = memberships.group(m);
        int weight = memberships.weight(m);
        int row = group * end;
        int left = memberships.from(m, from);
        int leftEnd = memberships.end(m, from);
        int entered = memberships.from(m, to);
        int enteredEnd = memberships.end(m, to);
        int lastLeft = to > from ? Math.min(leftEnd, entered) : leftEnd;
        for (int h = to > from ? left : Math.max(left, enteredEnd); h < lastLeft; h++) {
            change += difference(group, h, load[row + h], -weight);
        }
        int lastEntered = to > from ? enteredEnd : Math.min(enteredEnd, left);
        for (int h = to > from ? Math.max(entered, leftEnd) : entered; h < lastEntered; h++) {
            change += difference(group, h, load[row + h], weight);
        }
        return change;
    }

    @Override
    public final void move(int initiative, int from, int to) {
        value += change(initiative, from, to);
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            shift(m, from, to);
        }
    }

    private void shift(int m, int from, int to) {
        int row = memberships.group(m) * end;
        add(row, m, from, -memberships.weight(m));
        add(row, m, to, memberships.weight(m));
    }

    private void add(int row, int m, int start, int weight) {
        int endCell = row + memberships.end(m, start);
        for (int cell = row + memberships.from(m, start); cell < endCell; cell++) {
            load[cell] += weight;
        }
    }
}
