package dk.kommunestrategi.io.reading.diagnosis;

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

    private final int room;
    private final List<Problem> fejl = new ArrayList<>();
    private final List<Problem> advarsler = new ArrayList<>();
    private int count;

    /** A collection with room for so many. */
    public ProblemCollector(int room) {
        this.room = room;
    }

    /** Adds a problem, or counts it. */
    public void add(Problem problem) {
        count++;
        List<Problem> same = problem.isFejl() ? fejl : advarsler;
        if (same.size() < room) {
            same.add(problem);
        }
    }

    /** Adds a problem, which is made only if there is room for errors; returns whether there is room for more. */
    public boolean offer(Supplier<Problem> problem) {
        if (isFull()) {
            count++;
        } else {
            add(problem.get());
        }
        return !isFull();
    }

    /** Whether there is no room for more errors. */
    boolean isFull() {
        return fejl.size() >= room;
    }

    /** Whether any of them is an error. */
    public boolean hasFejl() {
        return !fejl.isEmpty();
    }

    /** Whether an error of one of these kinds is among them. */
    public boolean hasAnyOf(Set<Problemkode> codes) {
        return fejl.stream().map(Problem::getCode).anyMatch(codes::contains);
    }

    /** The problems there was room for. */
    public List<Problem> shown() {
        List<Problem> shown = new ArrayList<>(fejl);
        advarsler.stream().limit(room - fejl.size()).forEach(shown::add);
        return shown;
    }

    /** How many there was no room for. */
    public int leftOut() {
        return count - shown().size();
    }
}
