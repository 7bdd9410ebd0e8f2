package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** The limits that the parser keeps, which tells only in words which of them a text is beyond. */
enum JsonLimit {
    DEPTH(Limit.DEPTH, "MaxNestingDepth"),
    TOKENS(Limit.TOKENS, "MaxTokenCount"),
    TEXT(Limit.TEXT, "MaxStringLength"),
    KEY(Limit.KEY, "MaxNameLength"),
    NUMBER(Limit.NUMBER, "MaxNumberLength");

    private final Limit limit;
    private final String word;

    JsonLimit(Limit limit, String word) {
        this.limit = limit;
        this.word = word;
    }

    /** Returns the problem, still without a place; nothing for any other limit. The parser stops at what is too much. */
    static Optional<Problem> problem(StreamConstraintsException e, StreamReadConstraints limits) {
        String told = String.valueOf(e.getMessage());
        return Stream.of(values())
                .filter(kind -> told.contains(kind.word))
                .findFirst()
                .map(beyond -> beyond.problem(beyond.most(limits)));
    }

    private Problem problem(long most) {
        return limit.exceeded(most, most + 1).build();
    }

    private long most(StreamReadConstraints limits) {
        return switch (this) {
            case DEPTH -> limits.getMaxNestingDepth();
            case TOKENS -> limits.getMaxTokenCount();
            case TEXT -> limits.getMaxStringLength();
            case KEY -> limits.getMaxNameLength();
            case NUMBER -> limits.getMaxNumberLength();
        };
    }
}
