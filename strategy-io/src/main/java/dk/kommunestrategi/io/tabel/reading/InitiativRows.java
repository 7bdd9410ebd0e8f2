package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.reading.Additions.Grown;
import dk.kommunestrategi.io.tabel.reading.InitiativIndex.Agreement;
import dk.kommunestrategi.io.tabel.reading.InitiativIndex.Named;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Sorts the rows of a table: those about initiatives are read, and what is wrong with the others is told. Notes, sums, themes
 * and headings that are repeated are told to be skipped.
 */
final class InitiativRows {

    private static final Pattern SUM = Pattern.compile(
            "(i alt\\b.*|(sum|total|subtotal)\\b.*|samlet( antal| sum| træk| udgift(er)?)?|antal( starter| initiativer)?):?");

    /** A note has its sign in one cell and its text in another, and nothing else. */
    private static final int MOST_CELLS_OF_NOTE = 2;

    private final Grown grown;
    private final Strategi strategi;
    private final InitiativIndex index;
    private final Temanavne temanavne;
    private final TableFindings findings;
    private final OptionalInt nummer;
    private final int navn;
    private final IntPredicate isMarked;
    private final Predicate<TableRow> isRepeated;
    private final Set<Integer> seen = new HashSet<>();

    /**
     * A sorter of the rows of one table.
     *
     * @param grown the strategy, and what was not added to it
     * @param nummer the column with the numbers of the initiatives, if there is one
     * @param navn the column with their names, or with both
     * @param isMarked whether marks stand in a column
     * @param isRepeated whether a row says what the headings say
     */
    InitiativRows(
            Grown grown,
            InitiativIndex index,
            TableFindings findings,
            OptionalInt nummer,
            int navn,
            IntPredicate isMarked,
            Predicate<TableRow> isRepeated) {
        this.grown = grown;
        this.strategi = grown.strategi();
        this.index = index;
        this.temanavne = new Temanavne(grown.strategi());
        this.findings = findings;
        this.nummer = nummer;
        this.navn = navn;
        this.isMarked = isMarked;
        this.isRepeated = isRepeated;
    }

    /** Returns the rows about initiatives, and adds what is wrong with the others. */
    List<InitiativRow> sort(List<TableRow> rows) {
        List<InitiativRow> found = new ArrayList<>();
        for (TableRow row : rows) {
            Named named = named(row);
            boolean isNamed = named.agreement() == Agreement.SURE || named.agreement() == Agreement.LIKE;
            if (row.filled().findAny().isEmpty()) {
                continue;
            }
            if (isRepeated.test(row) || (isNamed ? isAlone(row) && !isNew(named) : isSkipped(row))) {
                skip(row);
            } else if (!isNamed) {
                addUnknown(row, named);
            } else if (seen.add(slot(named))) {
                found.add(found(row, named));
            } else {
                findings.add(
                        Problemkode.DOBBELT_NUMMER, row, navn, initiativ(named).getNummer());
                findings.ledger().settleRow(row);
            }
        }
        return found;
    }

    private Named named(TableRow row) {
        return index.find(nummer.isPresent() ? row.cell(nummer.getAsInt()) : "", row.cell(navn));
    }

    private static int slot(Named named) {
        return named.slot().orElseThrow();
    }

    private Initiativ initiativ(Named named) {
        return strategi.getInitiativer().get(slot(named));
    }

    private boolean isNew(Named named) {
        return !seen.contains(slot(named));
    }

    private InitiativRow found(TableRow row, Named named) {
        row.unreadable()
                .filter(column -> !findings.ledger().isSettled(column))
                .forEach(column -> findings.addUnreadable(row, column));
        nummer.ifPresent(column -> findings.read(row, column));
        findings.read(row, navn);
        InitiativRow found = new InitiativRow(row, slot(named), initiativ(named));
        findings.comesFrom(found.pointer(), row, navn);
        if (named.agreement() == Agreement.LIKE) {
            findings.add(
                    Problemkode.NAVNE_UENIGE,
                    row,
                    navn,
                    found.initiativ().getNummer(),
                    named.navn(),
                    found.initiativ().getNavn());
        }
        return found;
    }

    /** Whether a row that names no initiative is none that ought to. */
    private boolean isSkipped(TableRow row) {
        String first = CellText.key(row.cell(row.filled().findFirst().orElse(0)));
        boolean isTema = temanavne
                .find(row.cell(navn))
                .filter(tema -> temanavne.isNamed(tema, row.cell(navn)))
                .isPresent();
        boolean isNote = row.filled().count() <= MOST_CELLS_OF_NOTE;
        return isAlone(row) || SUM.matcher(first).matches() || isCount(row) || ((isTema || isNote) && !hasMarks(row));
    }

    /** Whether a row counts something in each half-year: "1" alone might be a mark. */
    private boolean isCount(TableRow row) {
        List<String> marks = row.filled().filter(isMarked).mapToObj(row::cell).toList();
        return marks.stream().allMatch(WholeNumbers::matches)
                && marks.stream().anyMatch(cell -> Mark.parse(cell).isEmpty());
    }

    /** Whether nothing stands in a row beside what may name an initiative. */
    private boolean isAlone(TableRow row) {
        return row.filled().count() == 1 || row.filled().allMatch(column -> column == navn || isNummer(column));
    }

    private boolean isNummer(int column) {
        return nummer.isPresent() && nummer.getAsInt() == column;
    }

    private boolean hasMarks(TableRow row) {
        return row.filled()
                .filter(isMarked)
                .anyMatch(column -> Mark.parse(row.cell(column)).isPresent());
    }

    private void skip(TableRow row) {
        findings.add(
                Problemkode.RAEKKE_SPRUNGET_OVER, row, row.filled().findFirst().orElse(0));
        findings.ledger().settleRow(row);
    }

    private void addUnknown(TableRow row, Named named) {
        findings.ledger().settleRow(row);
        int place = row.isEmpty(navn) ? nummer.orElse(navn) : navn;
        if (row.filled()
                        .filter(column -> HeadingBlock.isHeading(row.cell(column)))
                        .count()
                > 1) {
            findings.add(
                    Problemkode.ANDRE_OVERSKRIFTER,
                    row,
                    row.filled().findFirst().orElse(0));
        } else if (named.agreement() == Agreement.CONTRADICTION && !isNew(named)) {
            findings.add(
                    Problemkode.DOBBELT_NUMMER, row, place, initiativ(named).getNummer());
        } else if (named.agreement() == Agreement.CONTRADICTION) {
            findings.add(
                    Problemkode.NUMMER_OG_NAVN_UENIGE,
                    row,
                    place,
                    initiativ(named).getNummer(),
                    named.navn(),
                    initiativ(named).getNavn());
        } else if (row.isEmpty(place)) {
            findings.add(Problemkode.MANGLER, row, place, HandleplanColumn.INITIATIV.heading());
        } else if (named.nummer().filter(grown.withoutTema()::contains).isPresent()) {
            findings.add(
                    Problemkode.INITIATIV_UDEN_TEMA,
                    row,
                    place,
                    Nummernavn.write(named.nummer().get(), named.navn()));
        } else {
            findings.add(Problemkode.UKENDT_INITIATIV, row, place, named.written(), index.known());
        }
    }
}
