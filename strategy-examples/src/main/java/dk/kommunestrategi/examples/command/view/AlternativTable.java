package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.Alternativ;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Alternative plans side by side: their criteria, then every initiative's start where it is not the recommended one. */
final class AlternativTable {

    private final View view;

    AlternativTable(View view) {
        this.view = view;
    }

    /** Returns the table; the first alternative is the recommended one. */
    String text(List<Alternativ> alternativer) {
        ColumnTable table = ColumnTable.words(view);
        Alternativ anbefalet = alternativer.get(0);
        table.addRow(row(
                view.word("alternativ"),
                IntStream.range(0, alternativer.size())
                        .mapToObj(k -> k == 0 ? view.word("anbefalet") : Integer.toString(k))
                        .toList()));
        for (int k = 0; k < anbefalet.getCriteria().size(); k++) {
            int kriterium = k;
            table.addRow(row(
                    KriteriumTable.name(anbefalet.getCriteria().get(k).getId(), view),
                    cells(
                            alternativer,
                            plan -> value(
                                    plan.getCriteria().get(kriterium).getValue(),
                                    anbefalet.getCriteria().get(kriterium).getValue()))));
        }
        initiativer(alternativer).forEach(nummer -> {
            Optional<Placering> anbefalede = anbefalet.placering(nummer);
            if (alternativer.stream().anyMatch(plan -> !plan.placering(nummer).equals(anbefalede))) {
                table.addRow(row(
                        view.word("initiativ") + " " + nummer,
                        cells(alternativer, plan -> start(plan.placering(nummer), anbefalede, plan == anbefalet))));
            }
        });
        return table.text();
    }

    /** The numbers of those that any of the plans places. */
    private static SortedSet<Integer> initiativer(List<Alternativ> alternativer) {
        return alternativer.stream()
                .flatMap(plan -> plan.getPlaceringer().stream())
                .map(Placering::getInitiativ)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value, and what it gains or gives up against the recommended plan. */
    private static String value(long value, long anbefalet) {
        long forskel = value - anbefalet;
        return forskel == 0 ? Long.toString(value) : value + (forskel > 0 ? " (+" : " (−") + Math.abs(forskel) + ")";
    }

    private String start(Optional<Placering> placering, Optional<Placering> anbefalede, boolean always) {
        return always || !placering.equals(anbefalede)
                ? placering
                        .map(placed -> Halvaarsnavn.of(placed.getFormelStart()))
                        .orElseGet(() -> view.word("udeladt"))
                : "·";
    }

    private static List<String> cells(List<Alternativ> alternativer, Function<Alternativ, String> cell) {
        return alternativer.stream().map(cell).toList();
    }

    private static List<String> row(String name, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        return row;
    }
}
