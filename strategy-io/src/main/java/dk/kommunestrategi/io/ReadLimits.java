package dk.kommunestrategi.io;

import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How large a document may be, so that a hostile one can exhaust neither memory nor
 * time. The defaults have room for any strategy: one of ten thousand initiatives keeps all of them. A document beyond a
 * limit is one problem, found before more of it is read. Immutable and thread-safe.
 */
@Value.Immutable
public interface ReadLimits {

    /** The defaults. */
    ReadLimits STANDARD = builder().build();

    /** The largest value that any of the limits can have. */
    int MAX = 1 << 30;

    /** The largest limit on depth: what is read level by level keeps them all on its stack. */
    int MAX_DEPTH = 1_000;

    /** The smallest limit on keys: the format's own have room, which a parser that knows them does not count. */
    int MIN_KEY_LENGTH = 50;

    /** {@return the most bytes of a document or, where it comes as characters, the most characters: 16 MiB} */
    @Value.Default
    default int getDokumentLength() {
        return 1 << 24;
    }

    /**
     * {@return the deepest nesting of objects and lists, no more than {@link #MAX_DEPTH}; the format itself needs less than
     * ten}
     */
    @Value.Default
    default int getDepth() {
        return 50;
    }

    /** {@return the most tokens: keys, values, and the two ends of every object and list} */
    @Value.Default
    default int getTokens() {
        return 2_000_000;
    }

    /** {@return the most characters of a text} */
    @Value.Default
    default int getTextLength() {
        return 1_000_000;
    }

    /** {@return the most characters of a key, no fewer than {@link #MIN_KEY_LENGTH}} */
    @Value.Default
    default int getKeyLength() {
        return 250;
    }

    /** {@return the most characters of a number} */
    @Value.Default
    default int getNumberLength() {
        return 1_000;
    }

    /** {@return the most problems that are told of one document; beyond them, only their number is} */
    @Value.Default
    default int getProblems() {
        return 10_000;
    }

    /** Every limit leaves something. */
    @Value.Check
    default void check() {
        boolean possible = IntStream.of(
                        getDokumentLength(),
                        getDepth(),
                        getTokens(),
                        getTextLength(),
                        getKeyLength(),
                        getNumberLength(),
                        getProblems())
                .allMatch(limit -> limit >= 1 && limit <= MAX);
        if (!possible || getKeyLength() < MIN_KEY_LENGTH || getDepth() > MAX_DEPTH) {
            throw new IllegalArgumentException("Limits are 1 to " + MAX + ", that of keys " + MIN_KEY_LENGTH
                    + " or more, that of depth " + MAX_DEPTH + " or less: " + this);
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadLimits}; throws {@link IllegalArgumentException} for a limit that none can be. */
    final class Builder extends ImmutableReadLimits.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
