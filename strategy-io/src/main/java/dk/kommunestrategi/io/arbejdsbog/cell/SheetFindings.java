package dk.kommunestrategi.io.arbejdsbog.cell;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.reading.diagnosis.ProblemCollector;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong in a workbook, and which of its cells the values of the strategy come from. Filled while a workbook is
 * read, and then only asked.
 */
public final class SheetFindings {

    private final ProblemCollector problems = new ProblemCollector(ReadLimits.STANDARD.getProblems());
    private final Map<String, CellPlace> origins = new HashMap<>();
    private final Map<String, Integer> sheets = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    /** A sheet of the workbook; they are told of in the order in which they are added. */
    public void addSheet(String sheet) {
        sheets.putIfAbsent(sheet, sheets.size());
    }

    /** Adds a problem that stands in the workbook, or belongs to it as a whole. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** The value at this pointer cannot be told from its cell; what follows from that is not told. */
    void markBroken(String pointer) {
        if (!pointer.isEmpty()) {
            broken.add(pointer);
        }
    }

    /** The value at this pointer, and all in it, comes from this cell. */
    public void comesFrom(String pointer, CellPlace place) {
        origins.put(pointer, place);
    }

    /** Adds what is wrong with the strategy that was made of the workbook. */
    public void check(Strategi strategi) {
        StrategiCheck.check(strategi, Set.copyOf(broken), problems::offer);
    }

    /** Whether anything is an error. */
    public boolean hasFejl() {
        return problems.hasFejl();
    }

    /** All that was found, in the order of the workbook. */
    public List<Problem> all() {
        return locate(problems.shown());
    }

    /** Returns problems with the cells where they stand, in the order of the workbook. */
    public List<Problem> locate(List<Problem> problemsOfStrategi) {
        return problemsOfStrategi.stream()
                .map(this::locate)
                .sorted(Comparator.<Problem>comparingInt(
                                problem -> problem.getSheet().map(sheets::get).orElse(-1))
                        .thenComparingInt(problem -> problem.getLine().orElse(0))
                        .thenComparingInt(problem -> problem.getColumn().orElse(0)))
                .toList();
    }

    private Problem locate(Problem problem) {
        if (problem.getSheet().isPresent()) {
            return problem;
        }
        for (String place = problem.getPointer();
                !place.isEmpty();
                place = place.substring(0, place.lastIndexOf('/'))) {
            CellPlace cell = origins.get(place);
            if (cell != null) {
                return cell.locate(problem);
            }
        }
        return problem;
    }
}
