package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A sheet about the things of one kind, and what the strategy has of them already.
 *
 * @param <R> its rows
 * @param <T> what a row states
 * @param place the list of the strategy that holds them
 * @param sheet the sheet
 * @param known what the strategy has of them
 * @param rows the rows that may be read
 */
record KindSheet<R extends IdentifiedRow, T>(String place, FormSheet sheet, Known<?, T> known, List<R> rows) {

    /**
     * Reads the rows; things without a row stay as they are.
     *
     * @param columns the properties of a thing; one without a column here stays as it is
     * @param draft returns what a row is read into, from the thing that is known
     * @param build returns the thing that it is then
     */
    <B> List<T> read(List<Column<T, B>> columns, BiFunction<R, Optional<T>, B> draft, Function<B, T> build) {
        return with((row, before) -> {
            B builder = draft.apply(row, before);
            sheet.read(row.row(), place + Problem.pointer(row.slot()), columns, builder);
            return build.apply(builder);
        });
    }

    /** Returns the things that the strategy has, with those that the rows state in their places. */
    List<T> with(BiFunction<R, Optional<T>, T> thing) {
        List<T> all = new ArrayList<>(known.things());
        for (R row : rows) {
            T one = thing.apply(row, known.at(row.slot()));
            if (row.slot() < all.size()) {
                all.set(row.slot(), one);
            } else {
                all.add(one);
            }
        }
        return all;
    }
}
