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

    /** The most characters that the pointers of all errors may have, or of all warnings: one may lead through fifty keys. */
    private static final int MAX_CHARACTERS = 1 << 24;

    private final int room;
    private final List<Problem> fejl = new ArrayList<>();
    private final List<Problem> advarsler = new ArrayList<>();
    private int count;
    private long charactersOfFejl;
    private long charactersOfAdvarsler;

    /** A collection with room for so many. */
    public ProblemCollector(int room) {
        this.room = room;
    }

    /** Adds a problem, or counts it. */
    public void add(Problem problem) {
        count++;
        int length = problem.getPointer().length();
        if (problem.isFejl() && !isFull()) {
            fejl.add(problem);
            charactersOfFejl += length;
        } else if (!problem.isFejl() && advarsler.size() < room && charactersOfAdvarsler < MAX_CHARACTERS) {
            advarsler.add(problem);
            charactersOfAdvarsler += length;
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
        return fejl.size() >= room || charactersOfFejl >= MAX_CHARACTERS;
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
