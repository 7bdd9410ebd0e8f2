package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.reading.diagnosis.ProblemCollector;
import dk.kommunestrategi.io.reading.text.KontaktFilter;
import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong in a table, and which cells the values of the strategy come from that is made of it. */
final class TableFindings {

    private static final Comparator<Problem> TABLE_ORDER = Comparator.<Problem>comparingInt(
                    problem -> problem.getLine().orElse(0))
            .thenComparingInt(problem -> problem.getColumn().orElse(0))
            .thenComparing(problem -> problem.getCode().getSubject())
            .thenComparing(Problem::getPointer);

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Cell> origins = new HashMap<>();

    private record Cell(int line, int column) {}

    /** Adds a problem with a cell, in a column counted from 0. */
    void add(Problemkode code, TableRow row, int column, Object... arguments) {
        Object[] quoted = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? quoted(text) : argument)
                .toArray();
        Problem.Builder problem = located(code, row, column, quoted);
        String value = quoted(CellText.clean(row.cell(column)));
        if (!value.isEmpty()) {
            problem.value(value);
        }
        problems.add(problem.build());
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

    /** Problems go into logs, and reach nobody. What is only numbers is no text. */
    private static String quoted(String text) {
        return text.codePoints().anyMatch(Character::isLetter) ? KontaktFilter.without(text) : text;
    }

    /** Adds a problem with a value of the strategy; it stands where the value comes from. */
    void add(Problem problem) {
        problems.add(locate(problem));
    }

    /** The value at this pointer, and all in it, comes from this cell. */
    void comesFrom(String pointer, TableRow row, int column) {
        origins.put(pointer, new Cell(row.number(), column + 1));
    }

    /** Whether there is an error among them. */
    boolean hasFejl() {
        return Problem.hasFejl(problems);
    }

    /** The outcome: the strategy with the warnings about it, or every error that can be told. */
    Result<Strategi> end(Strategi strategi) {
        ProblemCollector about = new ProblemCollector(ReadLimits.STANDARD.getProblems());
        StrategiCheck.check(strategi, Set.of(), about::offer);
        about.shown().forEach(this::add);
        problems.sort(TABLE_ORDER);
        return hasFejl() ? Result.ofFejl(problems) : Result.of(strategi, problems);
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
