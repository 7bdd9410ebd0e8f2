package dk.kommunestrategi.io.tabel.reading;

import java.util.Optional;

/**
 * What a row states of one part of an assessment.
 *
 * @param <T> what it states
 * @param value the value; empty where the row states nothing, and where it is broken
 * @param isBroken whether it states something that cannot be read, and that is told
 */
record Stated<T>(Optional<T> value, boolean isBroken) {

    static <T> Stated<T> nothing() {
        return new Stated<>(Optional.empty(), false);
    }

    static <T> Stated<T> broken() {
        return new Stated<>(Optional.empty(), true);
    }

    /** What has been read, or that it could not be. */
    static <T> Stated<T> of(Optional<T> read) {
        return new Stated<>(read, read.isEmpty());
    }

    /** Whether the row states anything, readable or not. */
    boolean isStated() {
        return value.isPresent() || isBroken;
    }
}
