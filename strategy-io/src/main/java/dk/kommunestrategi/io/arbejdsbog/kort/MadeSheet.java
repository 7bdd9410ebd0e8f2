package dk.kommunestrategi.io.arbejdsbog.kort;

import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A sheet of a workbook that is made of cards: nobody has seen it, so that what is wrong with it is told by the card from
 * which it comes.
 */
final class MadeSheet {

    private static final int HEADER = 1;

    private final SheetName name;
    private final List<String> headings = new ArrayList<>();
    private final List<Kortfelt> fields = new ArrayList<>();
    private final List<Optional<Kort>> headingCards = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Kort> rowCards = new ArrayList<>();

    MadeSheet(SheetName name) {
        this.name = name;
    }

    /** Adds a column, which states what this field of the cards does. */
    void addColumn(String heading, Kortfelt field) {
        addColumn(heading, field, Optional.empty());
    }

    /** Adds a column whose heading comes from a card, too. */
    void addColumn(String heading, Kortfelt field, Optional<Kort> card) {
        headings.add(heading);
        fields.add(field);
        headingCards.add(card);
    }

    /** Adds a row that comes from a card. */
    void addRow(Kort card, List<String> cells) {
        rows.add(cells);
        rowCards.add(card);
    }

    TableSheet sheet() {
        List<TableRow> all = new ArrayList<>(List.of(new TableRow(HEADER, headings)));
        rows.forEach(row -> all.add(new TableRow(all.size() + HEADER, row)));
        return new TableSheet(name.text(), false, all);
    }

    /** Returns a problem of this sheet as one of the card that it comes from; every other as it is. */
    Problem locate(Problem problem) {
        if (!problem.getSheet().equals(Optional.of(name.text()))) {
            return problem;
        }
        int line = problem.getLine().orElse(HEADER);
        int column = Math.min(problem.getColumn().orElse(1), headings.size()) - 1;
        Optional<Kort> card = line > HEADER ? Optional.of(rowCards.get(line - HEADER - 1)) : headingCards.get(column);
        Problem nowhere = problem.withLine(OptionalInt.empty()).withColumn(OptionalInt.empty());
        Optional<Integer> row = card.flatMap(one -> one.row(fields.get(column)));
        Problem located = row.isPresent() ? nowhere.withLine(row.get()).withColumn(Kort.TEXTS) : nowhere;
        return located.withSheet(card.map(Kort::table));
    }
}
