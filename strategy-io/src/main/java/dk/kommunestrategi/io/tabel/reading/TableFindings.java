package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.reading.diagnosis.ProblemCollector;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.reading.text.KontaktFilter;
import dk.kommunestrategi.io.tabel.file.CellForm;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.reading.TornRows.TornRow;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong in a table, and which cells the values of the strategy come from that is made of it. */
final class TableFindings {

    private static final Comparator<Problem> TABLE_ORDER = Comparator.<Problem>comparingInt(
                    problem -> problem.getLine().orElse(0))
            .thenComparingInt(problem -> problem.getColumn().orElse(0))
            .thenComparing(problem -> problem.getCode().getSubject())
            .thenComparing(Problem::getPointer);

    /** Each once: a cell that two things are read from is told by both. */
    private final Set<Problem> problems;

    private final List<Problem> added;
    private final Map<String, Cell> origins = new HashMap<>();
    private final Set<Cell> unreadable = new HashSet<>();
    private final CellLedger ledger = new CellLedger();

    /**
     * Findings.
     *
     * @param told what is to be told already
     * @param added what is told besides of what has been added, where it is there in the end
     */
    TableFindings(List<Problem> told, List<Problem> added) {
        this.problems = new LinkedHashSet<>(told);
        this.added = added;
    }

    private record Cell(int line, int column) {
        static Cell of(TableRow row, int column) {
            return new Cell(row.number(), column + 1);
        }
    }

    /** Reads a cell, in a column counted from 0: returns its text, of which the reader now answers for all. */
    String read(TableRow row, int column) {
        ledger.settle(row, column);
        return row.cell(column);
    }

    /** What has become of each cell. */
    CellLedger ledger() {
        return ledger;
    }

    /** Adds a problem with a cell, in a column counted from 0; none with one that is told already to be unreadable. */
    void add(Problemkode code, TableRow row, int column, Object... arguments) {
        Cell cell = Cell.of(row, column);
        ledger.settle(row, column);
        if (!unreadable.contains(cell)) {
            Object[] quoted = Arrays.stream(arguments)
                    .map(argument -> argument instanceof String text ? KontaktFilter.without(text) : argument)
                    .toArray();
            Problem.Builder problem = located(code, row, column, quoted);
            // Problems go into logs, and reach nobody.
            String value = KontaktFilter.without(CellText.clean(row.cell(column)));
            if (!value.isEmpty()) {
                problem.value(value);
            }
            problems.add(problem.build());
        }
    }

    /** Returns a cell's text without CPR numbers, telephone numbers and mail addresses, and adds how many there were. */
    String withoutKontakt(TableRow row, int column, String heading) {
        KontaktFilter.Cleaned cleaned = KontaktFilter.clean(row.cell(column));
        if (cleaned.count() > 0) {
            problems.add(located(Problemkode.KONTAKTOPLYSNINGER_UDELADT, row, column, heading, cleaned.count())
                    .build());
        }
        return cleaned.text();
    }

    private static Problem.Builder located(Problemkode code, TableRow row, int column, Object... arguments) {
        return Problem.of(code, "", arguments).line(row.number()).column(column + 1);
    }

    /** Adds that a cell cannot be read, whoever might want to: it is a day, or a formula that has not been worked out. */
    void addUnreadable(TableRow row, int column) {
        boolean isFormula = row.form(column).stream().anyMatch(CellForm.OPEN_FORMULA::equals);
        if (isFormula) {
            add(Problemkode.FORMEL_UDEN_RESULTAT, row, column);
        } else {
            add(Problemkode.CELLE_ER_DATO, row, column, CellText.clean(row.cell(column)));
        }
        unreadable.add(Cell.of(row, column));
    }

    /** Adds a problem with a value of the strategy; it stands where the value comes from. */
    void add(Problem problem) {
        problems.add(locate(problem));
    }

    /** The value at this pointer, and all in it, comes from this cell. */
    void comesFrom(String pointer, TableRow row, int column) {
        origins.put(pointer, Cell.of(row, column));
    }

    /** Whether there is an error among them. */
    boolean hasFejl() {
        return Problem.hasFejl(problems);
    }

    /** The outcome: the strategy with the warnings about it, or every error that can be told. */
    Result<Strategi> end(Strategi strategi, List<TableRow> table) {
        if (!hasFejl()) {
            ledger.forEachOpen(table, (row, column) -> add(Problemkode.CELLE_IKKE_LAEST, row, column));
        }
        ProblemCollector about = new ProblemCollector(ReadLimits.STANDARD.getProblems());
        StrategiCheck.check(strategi, Set.of(), about::offer);
        about.shown().forEach(this::add);
        return hasFejl()
                ? Result.ofFejl(sorted())
                : Result.of(
                        strategi,
                        Stream.concat(added.stream(), sorted().stream()).toList());
    }

    /** The outcome where rows are torn: what is wrong with their cells comes of it; what is wrong with others does not. */
    Result<Strategi> endOfTorn(List<TornRow> rows) {
        BitSet lines = new BitSet();
        rows.forEach(row -> lines.set(row.begins().number(), row.last() + 1));
        problems.removeIf(problem -> problem.getLine().stream().anyMatch(lines::get));
        unreadable.clear();
        rows.forEach(row -> add(Problemkode.LINJESKIFT_I_CELLE, row.goesOn(), 0));
        return Result.ofFejl(sorted());
    }

    private List<Problem> sorted() {
        return problems.stream().sorted(TABLE_ORDER).toList();
    }

    private Problem locate(Problem problem) {
        for (String place = problem.getPointer();
                !place.isEmpty();
                place = place.substring(0, place.lastIndexOf('/'))) {
            Cell cell = origins.get(place);
            if (cell != null) {
                return problem.withLine(cell.line()).withColumn(cell.column());
            }
        }
        return problem;
    }
}
