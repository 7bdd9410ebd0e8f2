package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much plans draw on each centre in each half-year, also past the period. */
final class BelastningTable {

    private final Map<String, String> names;
    private final View view;
    private final List<List<Centerbelastning>> plans = new ArrayList<>();
    private final HalvaarHeader header = new HalvaarHeader();

    BelastningTable(Strategi strategi, View view) {
        this.view = view;
        this.names = strategi.getCentre().stream()
                .collect(Collectors.toMap(
                        Center::getKode,
                        center -> PlainText.of(center.getKortnavn().orElse(center.getNavn()))));
    }

    /** Puts a plan's load under a heading to the right of those added before. */
    BelastningTable add(String heading, Periode periode, List<Centerbelastning> belastning) {
        if (!belastning.isEmpty()) {
            plans.add(belastning);
            int halvaar = belastning.get(0).belastning().size();
            header.add(
                    heading,
                    IntStream.range(0, halvaar).mapToObj(periode::halvaar).toList());
        }
        return this;
    }

    String text() {
        if (plans.isEmpty()) {
            return "";
        }
        ColumnTable table = ColumnTable.marks(view, 2);
        header.begin(table, view.word("center"));
        for (int c = 0; c < plans.get(0).size(); c++) {
            String kode = plans.get(0).get(c).center();
            table.addRow(row(names.getOrDefault(kode, kode), c, Centerbelastning::belastning));
            addUnlessNothing(table, "drift", c, Centerbelastning::drift);
            addUnlessNothing(table, "grundbelastning", c, Centerbelastning::grundbelastning);
        }
        return table.text();
    }

    private void addUnlessNothing(
            ColumnTable table, String word, int c, Function<Centerbelastning, List<Long>> numbers) {
        if (plans.stream().anyMatch(plan -> !numbers.apply(plan.get(c)).isEmpty())) {
            table.addRow(row(view.word(word), c, numbers));
        }
    }

    private List<String> row(String name, int c, Function<Centerbelastning, List<Long>> numbers) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (List<Centerbelastning> plan : plans) {
            List<Long> known = numbers.apply(plan.get(c));
            IntStream.range(0, plan.get(c).belastning().size())
                    .mapToLong(h -> known.isEmpty() ? 0 : known.get(h))
                    .forEach(number -> cells.add(number == 0 ? "·" : Long.toString(number)));
        }
        return cells;
    }
}
