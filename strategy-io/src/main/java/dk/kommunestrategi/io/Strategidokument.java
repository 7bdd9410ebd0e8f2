package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.model.Strategi;
import java.util.Objects;

/**
 * A strategy as its document states it, with what a newer minor version of the format states besides and this release
 * does not know. Whoever changes a strategy and writes it back to where it came from keeps the document around it:
 *
 * <pre>{@code json.write(dokument.withStrategi(planned), file)}</pre>
 *
 * <p>What is not known stays with the initiative, centre or other thing in which it stood, as long as that is there.
 * Immutable and thread-safe.
 */
public final class Strategidokument {

    private final Strategi strategi;
    private final UnknownFields unknown;

    public Strategidokument(Strategi strategi, UnknownFields unknown) {
        this.strategi = strategi;
        this.unknown = unknown;
    }

    /**
     * {@return a document that states the strategy and nothing besides}
     *
     * @param strategi the strategy to state
     */
    public static Strategidokument of(Strategi strategi) {
        return new Strategidokument(Objects.requireNonNull(strategi, "strategi"), UnknownFields.INGEN);
    }

    /** {@return the strategy} */
    public Strategi getStrategi() {
        return strategi;
    }

    /**
     * {@return the document with this strategy in the place of its own}
     *
     * @param ny the strategy that takes the place
     */
    public Strategidokument withStrategi(Strategi ny) {
        return new Strategidokument(Objects.requireNonNull(ny, "strategi"), unknown);
    }

    UnknownFields getUnknown() {
        return unknown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Strategidokument that && strategi.equals(that.strategi) && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(strategi, unknown);
    }

    @Override
    public String toString() {
        return "Strategidokument{strategi=" + strategi.getNavn() + ", ukendte=" + unknown + "}";
    }
}
