package dk.kommunestrategi.io.arbejdsbog.column;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Two cells that state one thing together: from when to when, how much at least and at most. An end without a column stays
 * as it is known. Used for one row.
 *
 * @param <A> what the first states
 * @param <B> what the last states
 */
public final class CellPair<A, B> {

    private final End<A> first;
    private final End<B> last;

    /** A pair of which the ends are known, and what the columns or lines of them are called. */
    public CellPair(String firstHeading, Optional<A> first, String lastHeading, Optional<B> last) {
        this.first = new End<>(firstHeading, first);
        this.last = new End<>(lastHeading, last);
    }

    /** The cell of the first end, and what is read in it. */
    public void first(SheetCell cell, Optional<A> value) {
        first.put(cell, value);
    }

    /** The cell of the last end, and what is read in it. */
    public void last(SheetCell cell, Optional<B> value) {
        last.put(cell, value);
    }

    /** Returns what both state; nothing where neither does, or where one is missing or broken, which is told. */
    public <T> Optional<T> read(BiFunction<A, B, T> whole) {
        first.addMissingBeside(last);
        last.addMissingBeside(first);
        return first.value.flatMap(one -> last.value.map(other -> whole.apply(one, other)));
    }

    private static final class End<V> {

        private final String heading;
        private Optional<SheetCell> cell = Optional.empty();
        private Optional<V> value;

        private End(String heading, Optional<V> value) {
            this.heading = heading;
            this.value = value;
        }

        private void put(SheetCell from, Optional<V> read) {
            cell = Optional.of(from);
            value = read;
        }

        /** Tells that this end is missing, in its own cell or else in that of the other end. */
        private void addMissingBeside(End<?> other) {
            boolean isStated =
                    value.isPresent() || cell.filter(one -> !one.isEmpty()).isPresent();
            if (!isStated && other.value.isPresent()) {
                cell.or(() -> other.cell).ifPresent(one -> one.add(Problemkode.MANGLER, heading));
            }
        }
    }
}
