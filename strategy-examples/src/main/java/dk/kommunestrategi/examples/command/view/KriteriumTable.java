package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.regel.Regel;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.ArrayList;
import java.util.List;

/** The criteria of one plan or two: their values, and what is proved about them. */
final class KriteriumTable {

    private final View view;

    KriteriumTable(View view) {
        this.view = view;
    }

    /** Returns the table of a plan that was only judged. */
    String text(List<Kriterievaerdi> vurderet) {
        ColumnTable table = ColumnTable.words(view);
        table.addRow(List.of(view.word("kriterium"), view.word("vaerdi")));
        vurderet.forEach(
                kriterium -> table.addRow(List.of(name(kriterium.getId(), view), Long.toString(kriterium.getValue()))));
        return table.text();
    }

    /** Returns the table of a computed plan beside the one that there was, of which criteria may be empty. */
    String text(List<Kriterievaerdi> computed, List<Kriterievaerdi> foreliggende) {
        ColumnTable table = ColumnTable.words(view);
        table.addRow(List.of(
                view.word("kriterium"),
                view.word("beregnet"),
                view.word("graense"),
                view.word("bevist"),
                foreliggende.isEmpty() ? "" : view.word("foreliggende")));
        for (int k = 0; k < computed.size(); k++) {
            Kriterievaerdi kriterium = computed.get(k);
            List<String> cells = new ArrayList<>();
            cells.add(name(kriterium.getId(), view));
            cells.add(Long.toString(kriterium.getValue()));
            cells.add(kriterium.getLowerBound().stream()
                    .mapToObj(Long::toString)
                    .findFirst()
                    .orElse(""));
            cells.add(proven(kriterium));
            cells.add(
                    foreliggende.isEmpty()
                            ? ""
                            : Long.toString(foreliggende.get(k).getValue()));
            table.addRow(cells);
        }
        return table.text();
    }

    private String proven(Kriterievaerdi kriterium) {
        return kriterium.isProven() ? view.proven(view.word("ja")) : view.word("nej");
    }

    /** Returns the criterion's name, or its id where it is none of ours. */
    static String name(String id, View view) {
        return Regel.navn(Placeringskriterier.ALLE, id, view.sprog());
    }
}
