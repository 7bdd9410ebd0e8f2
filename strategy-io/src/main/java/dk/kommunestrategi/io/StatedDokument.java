package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a document states, and what only the document knows of it: where in its text everything stands, and what a newer
 * minor version of the format states besides. Immutable and thread-safe.
 *
 * @param <T> the type of what the document states
 */
public abstract sealed class StatedDokument<T> permits Portefoeljedokument, Strategidokument {

    private final Class<T> type;
    private final T stated;
    private final UnknownFields unknown;
    /** Adds to problems where they stand. */
    private final UnaryOperator<List<Problem>> places;

    private final List<Problem> advarsler;

    StatedDokument(
            Class<T> type,
            T stated,
            UnknownFields unknown,
            UnaryOperator<List<Problem>> places,
            List<Problem> advarsler) {
        this.type = type;
        this.stated = Objects.requireNonNull(stated, type.getSimpleName());
        this.unknown = unknown;
        this.places = places;
        this.advarsler = List.copyOf(advarsler);
    }

    /** Returns what the document states. */
    T stated() {
        return stated;
    }

    UnknownFields unknown() {
        return unknown;
    }

    /** The warnings that its reader told. */
    List<Problem> advarsler() {
        return advarsler;
    }

    /**
     * {@return problems of what the document states with line and column, and with the value where it is a single one and
     * absent, in the order of the text} Problems that have a line already keep it; those without a pointer concern a
     * request, not the document, and come first as they are; so do all where the document was not read.
     *
     * @param problems what is wrong with it, or with a request about it
     */
    public List<Problem> locate(List<Problem> problems) {
        return places.apply(problems);
    }

    /**
     * {@return the digest of what the document states: the SHA-256 of the document that states it and nothing besides, as
     * it is written in UTF-8, as 64 hexadecimal digits} What differs in anything has another one; how the document is
     * written makes no difference.
     */
    public String fingeraftryk() {
        return DokumentWriter.fingeraftryk(stated, type);
    }

    /** Returns the text that states it. */
    String text() {
        return DokumentWriter.write(stated, type, unknown);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof StatedDokument<?> that && stated.equals(that.stated) && unknown.equals(that.unknown);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(stated, unknown);
    }

    /** Returns the kind of the document, a name, and the keys that are not known. */
    String text(Object navn) {
        return getClass().getSimpleName() + "{" + navn + ", unknown=" + unknown + "}";
    }
}
