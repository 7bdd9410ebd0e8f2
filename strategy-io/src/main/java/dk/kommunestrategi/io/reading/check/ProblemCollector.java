package dk.kommunestrategi.io.reading.check;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The problems of one document, as many as there is room for; the others are counted. Errors come before warnings, so
 * that a document with errors never looks as if it had none.
 */
public final class ProblemCollector {

    private final int slot;
    private final List<Problem> fejl = new ArrayList<>();
    private final List<Problem> advarsler = new ArrayList<>();
    private int antal;

    /** A collection with room for so many. */
    public ProblemCollector(int slot) {
        this.slot = slot;
    }

    /** Adds a problem, or counts it. */
    public void add(Problem problem) {
        antal++;
        List<Problem> same = problem.isFejl() ? fejl : advarsler;
        if (same.size() < slot) {
            same.add(problem);
        }
    }

    /** Adds an error, which is made only if there is room for it. */
    public void addFejl(Supplier<Problem> problem) {
        if (isFyldt()) {
            antal++;
        } else {
            add(problem.get());
        }
    }

    /** Whether there is no room for more errors. */
    public boolean isFyldt() {
        return fejl.size() >= slot;
    }

    /** Whether any of them is an error. */
    public boolean hasFejl() {
        return !fejl.isEmpty();
    }

    /** Whether an error of one of these kinds is among them. */
    public boolean hasEnAf(Set<Problemkode> koder) {
        return fejl.stream().map(Problem::getCode).anyMatch(koder::contains);
    }

    /** The problems there was room for. */
    public List<Problem> shown() {
        List<Problem> shown = new ArrayList<>(fejl);
        advarsler.stream().limit(slot - fejl.size()).forEach(shown::add);
        return shown;
    }

    /** How many there was no room for. */
    public int udeladte() {
        return antal - shown().size();
    }
}
