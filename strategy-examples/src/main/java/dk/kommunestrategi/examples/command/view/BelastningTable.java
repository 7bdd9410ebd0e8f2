package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            List<String> cells = new ArrayList<>(List.of(names.getOrDefault(kode, kode)));
            for (List<Centerbelastning> plan : plans) {
                plan.get(c)
                        .belastning()
                        .forEach(belastning -> cells.add(belastning == 0 ? "·" : belastning.toString()));
            }
            table.addRow(cells);
        }
        return table.text();
    }
}
