package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** The limits that the parser keeps, which tells only in words which of them a text is beyond. */
enum JsonLimit {
    DEPTH(Limit.DEPTH, "MaxNestingDepth", StreamReadConstraints::getMaxNestingDepth),
    TOKENS(Limit.TOKENS, "MaxTokenCount", StreamReadConstraints::getMaxTokenCount),
    TEXT(Limit.TEXT, "MaxStringLength", StreamReadConstraints::getMaxStringLength),
    KEY(Limit.KEY, "MaxNameLength", StreamReadConstraints::getMaxNameLength),
    NUMBER(Limit.NUMBER, "MaxNumberLength", StreamReadConstraints::getMaxNumberLength);

    private final Limit limit;
    private final String word;
    private final ToLongFunction<StreamReadConstraints> most;

    JsonLimit(Limit limit, String word, ToLongFunction<StreamReadConstraints> most) {
        this.limit = limit;
        this.word = word;
        this.most = most;
    }

    /** Returns the problem; it has no place yet. The parser stops where there is too much. */
    static Problem problem(StreamConstraintsException e, StreamReadConstraints limits) {
        String told = String.valueOf(e.getMessage());
        JsonLimit beyond = Stream.of(values())
                .filter(kind -> told.contains(kind.word))
                .findFirst()
                .orElse(NUMBER);
        long most = beyond.most.applyAsLong(limits);
        return beyond.limit.exceeded(most, most + 1).build();
    }
}
