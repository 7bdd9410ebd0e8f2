package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.regel.Regel;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.ArrayList;
import java.util.List;

/** The criteria of one plan or two, and the budget rule as one of the principles: their values, and what is proved. */
final class KriteriumTable {

    private final View view;
    private final Principper principper;

    KriteriumTable(Prioriteringspolitik politik, View view) {
        this.view = view;
        this.principper = new Principper(politik, view.sprog());
    }

    /** Returns the table of what a plan comes to when some demand is lifted, which is told beside it. */
    String text(Lempelse lempelse) {
        return values(lempelse.getCriteria()).text();
    }

    private ColumnTable values(List<Kriterievaerdi> criteria) {
        ColumnTable table = ColumnTable.words(view);
        table.addRow(List.of(view.word("kriterium"), view.word("vaerdi")));
        criteria.forEach(
                kriterium -> table.addRow(List.of(name(kriterium.getId(), view), Long.toString(kriterium.getValue()))));
        return table;
    }

    /** Returns the table of a plan that was only judged. */
    String text(Evaluering vurderet) {
        ColumnTable table = values(vurderet.getCriteria());
        table.addRow(List.of(principper.budgetnavn(), principper.budgetregelOverholdt(vurderet.getProblems())));
        return table.text() + budgetregel();
    }

    /** Returns the table of a computed plan beside the one that there was, if there was one. */
    String text(PlanResult result) {
        List<Kriterievaerdi> computed = result.getCriteria();
        List<Kriterievaerdi> foreliggende =
                result.getExisting().map(Evaluering::getCriteria).orElse(List.of());
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
        table.addRow(List.of(
                principper.budgetnavn(),
                principper.budgetregelOverholdt(result.getProblems()),
                "",
                "",
                result.getExisting()
                        .filter(existing -> !foreliggende.isEmpty())
                        .map(existing -> principper.budgetregelOverholdt(existing.getProblems()))
                        .orElse("")));
        return table.text() + budgetregel();
    }

    private String budgetregel() {
        return principper.budgetnavn() + ": " + principper.budgetregel() + "\n";
    }

    private String proven(Kriterievaerdi kriterium) {
        return kriterium.isProven() ? view.proven(view.word("ja")) : view.word("nej");
    }

    /** Returns the criterion's name, or its id where it is none of ours. */
    static String name(String id, View view) {
        return Regel.navn(Placeringskriterier.ALLE, id, view.sprog());
    }
}
