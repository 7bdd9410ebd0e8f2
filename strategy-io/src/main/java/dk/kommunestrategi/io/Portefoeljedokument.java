package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.historik.Portefoeljehistorik;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A portfolio as its document states it, with the strategies inside it. As a {@link Strategidokument} it knows where in its
 * text everything stands, and keeps what a newer minor version of the format states besides. Documents are equal when they
 * state the same, however their texts are written. Immutable and thread-safe; holds the document as it came for as long as
 * it is held itself.
 */
public final class Portefoeljedokument extends StatedDokument<Portefoelje> {

    /** A document that was read, with the warnings about it. */
    Portefoeljedokument(
            Portefoelje portefoelje,
            UnknownFields unknown,
            UnaryOperator<List<Problem>> places,
            List<Problem> advarsler) {
        super(Portefoelje.class, portefoelje, unknown, places, advarsler);
    }

    /**
     * {@return a document that states the portfolio and nothing besides; it has no text yet}
     *
     * @param portefoelje the portfolio to state
     */
    public static Portefoeljedokument of(Portefoelje portefoelje) {
        return new Portefoeljedokument(portefoelje, UnknownFields.NONE, List::copyOf, List.of());
    }

    /** {@return the portfolio} */
    public Portefoelje getPortefoelje() {
        return stated();
    }

    /**
     * {@return the document with this portfolio in the place of its own; it has no text yet}
     *
     * @param changed the portfolio that takes the place
     */
    public Portefoeljedokument withPortefoelje(Portefoelje changed) {
        return new Portefoeljedokument(changed, unknown(), List::copyOf, List.of());
    }

    /** {@return the history of the portfolio's joint plan, in which what a plan rests on has the digest of a document} */
    public Portefoeljehistorik historik() {
        return Portefoeljehistorik.of(
                stated(), grundlag -> Portefoeljedokument.of(grundlag).fingeraftryk());
    }

    @Override
    public String toString() {
        return text("strategier=" + stated().getStrategier().size());
    }
}
