package dk.kommunestrategi.io.dokument.alternativ;

import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Alternativ;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The plans that could be chosen beside each other: a column for each, the recommended one first. Immutable. */
public final class Alternativtabel {

    private final List<Alternativ> plans;
    private final Alternativtekster tekster;

    /** The table of these plans, at least one of them. */
    public Alternativtabel(List<Alternativ> plans, Sprog sprog) {
        this.plans = plans;
        this.tekster = new Alternativtekster(sprog);
    }

    /** Returns the columns behind a first one of this name. */
    public List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.of(first, Kind.TEXT), Column.of(tekster.word("alternativ.anbefalet"), Kind.NUMBER)));
        IntStream.range(1, plans.size())
                .forEach(k -> columns.add(Column.of(tekster.word("alternativ.nummer", k), Kind.NUMBER)));
        return columns;
    }

    /** Returns a row for each criterion that is shown: its values, and what they gain or give up against the recommended plan. */
    public List<List<Cell>> kriterier(Predicate<Kriterievaerdi> shown) {
        List<Kriterievaerdi> recommended = plans.get(0).getCriteria();
        return IntStream.range(0, recommended.size())
                .filter(k -> shown.test(recommended.get(k)))
                .mapToObj(k -> row(
                        Principper.maalt(recommended.get(k).getKriterium(), tekster.sprog()),
                        plan -> value(
                                plan.getCriteria().get(k).getValue(),
                                recommended.get(k).getValue())))
                .toList();
    }

    /** Returns a row with a cell for each plan. */
    public List<Cell> row(String navn, Function<Alternativ, String> cell) {
        return Table.row(
                Stream.concat(Stream.of(navn), plans.stream().map(cell)).toArray(String[]::new));
    }

    private String value(long value, long anbefalet) {
        Sprog sprog = tekster.sprog();
        long forskel = value - anbefalet;
        return sprog.tal(value)
                + (forskel == 0 ? "" : (forskel > 0 ? " (+" : " (−") + sprog.tal(Math.abs(forskel)) + ")");
    }
}
