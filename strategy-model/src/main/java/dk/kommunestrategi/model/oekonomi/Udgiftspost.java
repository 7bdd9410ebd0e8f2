package dk.kommunestrategi.model.oekonomi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What amounts have in common, whether stated by calendar year or by year from the start ("post": item of a budget). */
public interface Udgiftspost {

    /** {@return what kind of money it is; absent when not stated: then it counts as {@link Udgiftsart#DRIFT}} */
    Optional<Udgiftsart> getArt();

    /** {@return whether the last year goes on ("varig": lasting)} */
    boolean isVarig();

    /** {@return where the money comes from; absent when not stated} */
    Optional<Finansieringskilde> getFinansiering();

    /** {@return until when the grant of the state lasts that it comes from, and whether it is committed; absent when not stated} */
    Optional<Pulje> getPulje();

    /** {@return the appropriation that it belongs to, as the budget names it ("bevilling"); absent when not stated} */
    Optional<String> getBevilling();

    /** {@return the {@code kode} of the role of the committee to whose budget it belongs; absent when not stated} */
    Optional<String> getUdvalg();

    /** {@return the year in whose prices it is stated; absent when not stated} */
    OptionalInt getPrisniveau();

    /** {@return the centres that share it, each once; empty when it is not shared out} */
    List<Centerandel> getFordeling();

    /** {@return how it is booked and financed} */
    default Kontering kontering() {
        return new Kontering(
                getArt().orElse(Udgiftsart.DRIFT), getFinansiering(), getPulje(), getBevilling(), getUdvalg());
    }
}
