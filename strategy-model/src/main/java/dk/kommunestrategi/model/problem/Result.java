package dk.kommunestrategi.model.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of something that can be wrong: a value, or the problems that say why there is none. Without a value one of
 * the problems is an error. Warnings go along with a value; errors do so only where the method that returns the result
 * says that it gives what it could make of a faulty input. Immutable, and thread-safe as its value is.
 *
 * @param <T> what comes of it
 */
public final class Result<T> {

    private final Optional<T> value;
    private final List<Problem> problems;

    private Result(Optional<T> value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return the result with a value and nothing to tell besides}
     *
     * @param value what came of it
     * @param <T> what comes of it
     */
    public static <T> Result<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * {@return the result with a value, and what is to be told of it}
     *
     * @param value what came of it
     * @param problems what is wrong or worth a warning, often nothing
     * @param <T> what comes of it
     */
    public static <T> Result<T> of(T value, List<Problem> problems) {
        return new Result<>(Optional.of(value), problems);
    }

    /**
     * {@return the result without a value}
     *
     * @param problems why there is none: at least one of them an error
     * @param <T> what would have come of it
     * @throws IllegalArgumentException if none of the problems is an error
     */
    public static <T> Result<T> ofFejl(List<Problem> problems) {
        if (!Problem.hasFejl(problems)) {
            throw new IllegalArgumentException("No value, but no error either: " + problems);
        }
        return new Result<>(Optional.empty(), problems);
    }

    /** {@return what came of it; empty only where a problem is an error} */
    public Optional<T> getValue() {
        return value;
    }

    /** {@return everything that is wrong or worth a warning, errors and warnings, in the order of the input} */
    public List<Problem> getProblems() {
        return problems;
    }

    /** {@return whether a problem is an error} */
    public boolean hasFejl() {
        return Problem.hasFejl(problems);
    }

    /** {@return whether no problem is an error: then there is a value} */
    public boolean isOk() {
        return !hasFejl();
    }

    /**
     * {@return the same result of what is made of the value, with the same problems}
     *
     * @param change what to make of a value, if there is one
     * @param <R> what is made of it
     */
    public <R> Result<R> map(Function<? super T, ? extends R> change) {
        return new Result<>(value.map(change), problems);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Result<?> that && value.equals(that.value) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problems);
    }

    @Override
    public String toString() {
        return "Result{value=" + value + ", problems=" + problems + "}";
    }
}
