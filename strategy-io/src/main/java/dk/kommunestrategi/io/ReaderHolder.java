package dk.kommunestrategi.io;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reader within the standard limits, made when the first asks for it and then the same for all: who makes a reader for
 * each document pays for it once. Thread-safe.
 *
 * @param <T> the type of what the documents state
 * @param <D> the type of the documents
 */
final class ReaderHolder<T, D> {

    private final Function<ReadLimits, DokumentReader<T, D>> making;

    /** Several may be made where several ask at once: any of them will do. What making one throws, each is told anew. */
    private volatile @Nullable DokumentReader<T, D> made;

    ReaderHolder(Function<ReadLimits, DokumentReader<T, D>> making) {
        this.making = making;
    }

    DokumentReader<T, D> get() {
        DokumentReader<T, D> reader = made;
        if (reader == null) {
            reader = making.apply(ReadLimits.STANDARD);
            made = reader;
        }
        return reader;
    }
}
