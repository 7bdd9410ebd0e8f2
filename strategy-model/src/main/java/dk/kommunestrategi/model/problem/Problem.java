package dk.kommunestrategi.model.problem;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.text.Excerpt;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something a document or a request is wrong in: what, where, with which value, and what to do about it. Domain outcomes
 * are returned as problems, all at once; nothing throws them. Immutable and thread-safe.
 */
@Value.Immutable
public interface Problem extends WithProblem {

    /** {@return what kind of problem it is; a code never changes its meaning} */
    Problemkode getCode();

    /** {@return how serious it is; follows from the code} */
    @Value.Derived
    default Severity getSeverity() {
        return getCode().getSeverity();
    }

    /** {@return the place as a JSON pointer (RFC 6901); empty for the document as a whole or for the request} */
    @Value.Default
    default String getPointer() {
        return "";
    }

    /** {@return the file in which the place is; absent where only one was read} */
    Optional<String> getFile();

    /** {@return the {@code kode} of the strategy that it is about; absent where there is only one, or where all are meant} */
    Optional<String> getStrategi();

    /** {@return the sheet of the workbook in which the line and the column stand; absent where there is no workbook} */
    Optional<String> getSheet();

    /** {@return the line in the text, from 1; absent where there is no text} */
    OptionalInt getLine();

    /** {@return the column in the line, in characters from 1; absent where there is no text} */
    OptionalInt getColumn();

    /** {@return the offending value as written, or its beginning where it is long; absent where something is missing} */
    Optional<String> getValue();

    /** {@return what was probably meant by the value; absent where nothing is like it} */
    Optional<String> getForslag();

    /**
     * {@return the other places that the problem rests on, as JSON pointers; in another file behind its name and {@code #};
     * often empty}
     */
    List<String> getRelated();

    /** {@return what fills the places of the message and the advice, in the code's own order} */
    List<Object> getArguments();

    /**
     * {@return whether one of the problems is an error, and no mere warning}
     *
     * @param problems any problems
     */
    static boolean hasFejl(Collection<Problem> problems) {
        return problems.stream().anyMatch(Problem::isFejl);
    }

    /**
     * {@return what is wrong, as one sentence}
     *
     * @param sprog the language of the sentence
     */
    default String getMessage(Sprog sprog) {
        return Problemkode.TEKSTER.text(sprog, getCode() + ".message", Quoted.all(sprog, this));
    }

    /**
     * {@return what to do about it, as one sentence, after a question where something else was probably meant}
     *
     * @param sprog the language of the sentences
     */
    default String getAdvice(Sprog sprog) {
        String advice = Problemkode.TEKSTER.text(sprog, getCode() + ".advice", Quoted.all(sprog, this));
        return getForslag()
                .map(forslag -> Problemkode.TEKSTER.text(sprog, "forslag", Excerpt.of(forslag)) + " " + advice)
                .orElse(advice);
    }

    /** {@return whether the problem is an error, not a warning} */
    default boolean isFejl() {
        return getSeverity() == Severity.FEJL;
    }

    /** {@return the problem, with no more of its value than is quoted of any text} */
    @Value.Check
    default Problem check() {
        String value = getValue().orElse("");
        String shown = Excerpt.of(value);
        return shown.equals(value) ? this : withValue(shown);
    }

    /**
     * {@return the same problem in a document of which what it is about is only a part}
     *
     * @param place the place of that part in the document, as a JSON pointer
     */
    default Problem under(String place) {
        return withPointer(place + getPointer())
                .withRelated(
                        getRelated().stream().map(related -> place + related).toList());
    }

    /**
     * {@return the JSON pointer that leads from the root through these keys and indices}
     *
     * @param steps the keys and indices from the root on; none for the document as a whole
     */
    static String pointer(Object... steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /**
     * {@return a builder for a problem of this kind at this place, with the arguments that its texts need}
     *
     * @param code what kind of problem it is
     * @param pointer where it is, as a JSON pointer; empty for the document as a whole or for the request
     * @param arguments what fills the places of the texts, in the code's own order
     */
    static Builder of(Problemkode code, String pointer, Object... arguments) {
        return builder().code(code).pointer(pointer).addArguments(arguments);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Problem}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableProblem.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
