package dk.kommunestrategi.model.oekonomi;

import java.util.Objects;
import java.util.Optional;

/**
 * How an amount is booked and financed ("kontering": booking): amounts of one year that are booked alike are one amount.
 * Immutable and thread-safe.
 *
 * @param art what kind of money it is
 * @param finansiering where the money comes from; empty when not stated
 * @param pulje the grant of the state that it comes from; empty when from none, or not stated
 * @param bevilling the appropriation that it belongs to; empty when not stated
 * @param udvalg the {@code kode} of the committee's role; empty when not stated
 */
public record Kontering(
        Udgiftsart art,
        Optional<Finansieringskilde> finansiering,
        Optional<Pulje> pulje,
        Optional<String> bevilling,
        Optional<String> udvalg) {

    /**
     * How an amount is booked.
     *
     * @param art what kind of money it is
     * @param finansiering where the money comes from; empty when not stated
     * @param pulje the grant of the state that it comes from; empty when from none, or not stated
     * @param bevilling the appropriation that it belongs to; empty when not stated
     * @param udvalg the {@code kode} of the committee's role; empty when not stated
     */
    public Kontering {
        Objects.requireNonNull(art, "art");
    }
}
