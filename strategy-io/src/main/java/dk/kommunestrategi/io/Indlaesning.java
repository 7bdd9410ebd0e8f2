package dk.kommunestrategi.io;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of reading a document: the strategy, or why there is none. Never both a strategy and an error; warnings go
 * along with the strategy. Immutable and thread-safe.
 */
public final class Indlaesning {

    private final Optional<Strategi> strategi;
    private final List<Problem> problems;

    private Indlaesning(Optional<Strategi> strategi, List<Problem> problems) {
        this.strategi = strategi;
        this.problems = List.copyOf(problems);
    }

    /** A strategy that was read, with what is wrong in it: it is only given out if nothing of that is an error. */
    static Indlaesning of(Strategi strategi, List<Problem> problems) {
        boolean fejl = problems.stream().anyMatch(Problem::erFejl);
        return new Indlaesning(fejl ? Optional.empty() : Optional.of(strategi), problems);
    }

    /** A document from which no strategy could be read. */
    static Indlaesning fejl(List<Problem> problems) {
        return new Indlaesning(Optional.empty(), problems);
    }

    /** The strategy; present if and only if no problem is an error. */
    public Optional<Strategi> getStrategi() {
        return strategi;
    }

    /** Everything that is wrong, errors and warnings, in the order of the text; empty when nothing is. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Whether there is a strategy. */
    public boolean isOk() {
        return strategi.isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Indlaesning anden && strategi.equals(anden.strategi) && problems.equals(anden.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(strategi, problems);
    }

    @Override
    public String toString() {
        return strategi.map(Strategi::getNavn).orElse("ingen strategi") + " " + problems;
    }
}
