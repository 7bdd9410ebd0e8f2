package dk.kommunestrategi.io.arbejdsbog.remark;

import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;

/** The remarks on a workbook as tables: what is to be told of it, and the handleplan that was computed. */
final class Remarks {

    private static final List<String> HEADINGS = List.of("Ark", "Celle", "Alvor", "Bemærkning", "Råd", "Værdi");

    private Remarks() {}

    /** Returns what is to be told: where, how serious it is, what is wrong, what to do about it, and what stands there. */
    static StrategiTable of(List<Problem> problems, Sprog sprog) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (Problem problem : problems) {
            boolean isInCell =
                    problem.getLine().isPresent() && problem.getColumn().isPresent();
            rows.add(List.of(
                    problem.getSheet().orElse(""),
                    isInCell ? CellName.of(problem) : "",
                    problem.isFejl() ? "Fejl" : "Advarsel",
                    problem.getMessage(sprog),
                    problem.getAdvice(sprog),
                    problem.getValue().orElse("")));
        }
        return StrategiTable.of(SheetName.BEMAERKNINGER.text(), rows);
    }

    /** Returns the handleplan of a strategy as one that was computed. */
    static StrategiTable plan(Strategi planned) {
        return StrategiTable.of(
                SheetName.BEREGNET_PLAN.text(),
                StrategiTable.handleplan(planned).getRows());
    }

    /** Returns what takes the place of a handleplan of another time, where there is none now. */
    static StrategiTable noPlan() {
        return StrategiTable.of(
                SheetName.BEREGNET_PLAN.text(),
                List.of(List.of("Der er ingen beregnet plan. Arket Bemærkninger siger hvorfor.")));
    }
}
