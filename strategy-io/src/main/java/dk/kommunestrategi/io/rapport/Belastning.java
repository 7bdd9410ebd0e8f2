package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.afsnit.Centerafsnit;
import dk.kommunestrategi.io.dokument.content.BarChart;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Diagram;
import dk.kommunestrategi.io.dokument.content.Block.Legend;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Sign;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.io.dokument.content.Table.HeatCell;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.content.Table.TextCell;
import dk.kommunestrategi.io.dokument.content.Timeline.Symbol;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much each centre is drawn on in each half-year, computed and before, on one scale ("belastning": load). */
final class Belastning {

    /** More half-years than these no table can show to people. */
    private static final int SHOWN = 60;

    private final RapportInput input;
    private final List<Centerbelastning> computed;
    private final List<Centerbelastning> foreliggende;
    private final int all;
    private final int shown;
    private final long largest;

    private Belastning(RapportInput input) {
        this.input = input;
        this.computed = input.plan().getBelastning();
        this.foreliggende = input.foreliggende()
                .filter(before -> before.getPeriode().equals(input.plan().getPeriode()))
                .map(Evaluering::getBelastning)
                .orElse(List.of());
        this.all = Stream.of(computed, foreliggende)
                .flatMap(Collection::stream)
                .mapToInt(center -> center.belastning().size())
                .max()
                .orElse(0);
        this.shown = Math.min(all, SHOWN);
        this.largest = Stream.of(computed, foreliggende)
                .flatMap(Collection::stream)
                .flatMap(center -> Stream.of(center.belastning(), center.drift(), center.grundbelastning()))
                .flatMap(Collection::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    static List<Block> write(RapportInput input) {
        Belastning belastning = new Belastning(input);
        if (belastning.largest == 0) {
            return List.of();
        }
        return belastning.blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(input.word("belastning.indledning")));
        if (shown < all) {
            blocks.add(Paragraph.note(input.word("belastning.viste", shown, all)));
        }
        if (computed.stream().anyMatch(center -> !center.drift().isEmpty())) {
            blocks.add(Paragraph.of(input.word("belastning.drift.forklaring")));
        }
        if (computed.stream().anyMatch(center -> !center.grundbelastning().isEmpty())) {
            blocks.add(Paragraph.of(input.word("belastning.grundbelastning.forklaring")));
        }
        if (!foreliggende.isEmpty()) {
            blocks.add(signatures());
        }
        blocks.add(diagram());
        blocks.add(heatMap());
        if (!foreliggende.isEmpty()) {
            blocks.addAll(input.forudsat());
        }
        return blocks;
    }

    private Legend signatures() {
        return new Legend(Stream.of(Symbol.UDVIKLING, Symbol.FORELIGGENDE)
                .map(symbol -> new Sign(symbol, input.word("belastning.tegn." + symbol, input.hidtidig())))
                .toList());
    }

    private Diagram diagram() {
        List<Long> now = inAll(computed);
        List<Long> before = foreliggende.isEmpty() ? List.of() : inAll(foreliggende);
        List<Column> columns = new ArrayList<>(
                List.of(Column.of(input.word("halvaar"), Kind.TEXT), Column.of(input.word("beregnet"), Kind.NUMBER)));
        if (!before.isEmpty()) {
            columns.add(Column.of(input.word("foreliggende"), Kind.NUMBER));
        }
        String titel = input.word("belastning.ialt");
        return new Diagram(
                titel,
                input.word(
                        before.isEmpty() ? "belastning.beskrivelse" : "belastning.sammenligning",
                        max(now),
                        before.isEmpty() ? "" : max(before),
                        input.hidtidig()),
                new BarChart(input.halvaar(shown).stream().map(input::axis).toList(), now, before),
                Table.of(
                        titel,
                        columns,
                        IntStream.range(0, shown)
                                .mapToObj(h -> row(h, now, before))
                                .toList()));
    }

    private List<Cell> row(int h, List<Long> now, List<Long> before) {
        String halvaar = input.sprog().halvaar(input.periode().halvaar(h));
        return before.isEmpty()
                ? Table.row(halvaar, now.get(h).toString())
                : Table.row(halvaar, now.get(h).toString(), before.get(h).toString());
    }

    private List<Long> inAll(List<Centerbelastning> centre) {
        return IntStream.range(0, shown)
                .mapToObj(h -> centre.stream()
                        .mapToLong(center -> number(center.belastning(), h))
                        .sum())
                .toList();
    }

    private Table heatMap() {
        List<Column> columns = new ArrayList<>(List.of(Column.of(input.word("center"), Kind.TEXT)));
        input.halvaar(shown)
                .forEach(halvaar -> columns.add(Column.of(input.sprog().halvaar(halvaar), Kind.HEAT)));
        return new Table(
                input.word("belastning.varmekort"),
                columns,
                computed.stream().map(this::group).toList());
    }

    private Group group(Centerbelastning center) {
        List<List<Cell>> rows = new ArrayList<>();
        Optional<Centerbelastning> before = foreliggende.stream()
                .filter(other -> other.center().equals(center.center()))
                .findFirst();
        String navn = navn(center.center());
        Optional<List<Cell>> kapacitet = input.strategi()
                .center(center.center())
                .flatMap(stated -> Centerafsnit.kapacitet(stated, input.halvaar(shown), input.sprog()));
        if (before.isEmpty()
                && kapacitet.isEmpty()
                && center.drift().isEmpty()
                && center.grundbelastning().isEmpty()) {
            return new Group(Optional.empty(), List.of(row(navn, center.belastning())));
        }
        rows.add(row(input.word(before.isEmpty() ? "belastning.udvikling" : "beregnet"), center.belastning()));
        before.ifPresent(other -> rows.add(row(input.word("foreliggende"), other.belastning())));
        addDrift(rows, "belastning.drift", center);
        before.ifPresent(other -> addDrift(rows, "belastning.driftForeliggende", other));
        if (!center.grundbelastning().isEmpty()) {
            rows.add(row(input.word("belastning.grundbelastning"), center.grundbelastning()));
        }
        kapacitet.ifPresent(rows::add);
        return new Group(Optional.of(navn), rows);
    }

    private void addDrift(List<List<Cell>> rows, String key, Centerbelastning center) {
        if (!center.drift().isEmpty()) {
            rows.add(row(input.word(key, input.hidtidig()), center.drift()));
        }
    }

    private List<Cell> row(String navn, List<Long> numbers) {
        List<Cell> cells = new ArrayList<>(List.of(new TextCell(navn)));
        IntStream.range(0, shown).forEach(h -> cells.add(HeatCell.of(number(numbers, h), largest)));
        return cells;
    }

    private static long number(List<Long> numbers, int h) {
        return h < numbers.size() ? numbers.get(h) : 0;
    }

    private static long max(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private String navn(String kode) {
        return input.strategi()
                .center(kode)
                .map(Center::getNavn)
                .map(input::shortened)
                .orElse(kode);
    }
}
