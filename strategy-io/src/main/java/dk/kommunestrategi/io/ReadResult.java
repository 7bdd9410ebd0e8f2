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
public final class ReadResult {

    private final Optional<Strategidokument> dokument;
    private final List<Problem> problems;

    private ReadResult(Optional<Strategidokument> dokument, List<Problem> problems) {
        this.dokument = dokument;
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return the outcome of a document that gave this strategy, with the warnings about it}
     *
     * @param dokument the document with the strategy
     * @param advarsler the warnings, none of them an error
     * @throws IllegalArgumentException if one of them is an error
     */
    public static ReadResult of(Strategidokument dokument, List<Problem> advarsler) {
        if (advarsler.stream().anyMatch(Problem::isFejl)) {
            throw new IllegalArgumentException("A strategy with errors: " + advarsler);
        }
        return new ReadResult(Optional.of(dokument), advarsler);
    }

    /**
     * {@return the outcome of a document that gave no strategy, with the errors that say why}
     *
     * @param problems the problems, at least one of them an error
     * @throws IllegalArgumentException if none of them is an error
     */
    public static ReadResult fejl(List<Problem> problems) {
        if (problems.stream().noneMatch(Problem::isFejl)) {
            throw new IllegalArgumentException("No strategy, but no error either: " + problems);
        }
        return new ReadResult(Optional.empty(), problems);
    }

    /** {@return the strategy; present if and only if no problem is an error} */
    public Optional<Strategi> getStrategi() {
        return dokument.map(Strategidokument::getStrategi);
    }

    /** {@return the strategy with what its document states besides; present as {@link #getStrategi()} is} */
    public Optional<Strategidokument> getDokument() {
        return dokument;
    }

    /** {@return everything that is wrong, errors and warnings, in the order of the text; empty when nothing is} */
    public List<Problem> getProblems() {
        return problems;
    }

    /** {@return whether there is a strategy} */
    public boolean isOk() {
        return dokument.isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadResult that && dokument.equals(that.dokument) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dokument, problems);
    }

    @Override
    public String toString() {
        return "Indlaesning{strategi=" + getStrategi().map(Strategi::getNavn) + ", problems=" + problems + "}";
    }
}
