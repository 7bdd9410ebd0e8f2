package dk.kommunestrategi.model.kilde;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Statements about one thing that do not agree ("uenighed"), each kept with its source: a catalogue's card that expects no
 * cost where its table estimates one. Nothing settles it but people; until then it is told as a warning.
 */
@Value.Immutable
public interface Uenighed extends WithUenighed {

    /** {@return in what way they do not agree} */
    Uenighedsart getArt();

    /** {@return what they are about} */
    Emne getEmne();

    /** {@return the {@link Initiativ#getNummer() numbers} of the initiatives concerned; empty where it is the strategy} */
    List<Integer> getInitiativer();

    /** {@return the statements, each with its source; at least two of them say different things} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<@Valid Angivelse> getAngivelser();

    /** {@return how people have settled it, which ends the warning; absent as long as it is open} */
    Optional<@Udfyldt String> getAfklaring();

    /** {@return what they are about as a sentence mentions it: "udgiften til initiativ 3"} */
    default Tekst omtale() {
        return getEmne().omtale(getInitiativer());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Uenighed}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableUenighed.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
