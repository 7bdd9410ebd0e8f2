package dk.kommunestrategi.model;

import dk.kommunestrategi.model.sag.Organnavn;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.styring.Centerandel;
import dk.kommunestrategi.model.vaerdi.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A role in carrying out the strategy, filled by a body or a title: never by a private person's name (the catalogue's
 * "Chefgruppens rolle", "Tovholderens rolle" and so on).
 */
@Value.Immutable
public interface Rolle {

    /** The code by which initiatives refer to the role, for example {@code "socialchef"}. */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKode();

    /** The body's name or the title, for example "Social- og Handicapchefen". */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** What kind of role it is. */
    Rolleart getArt();

    /**
     * The title that fills the role, where its name is that of the function, for example "konsulent i forvaltningen";
     * absent when the name says it already.
     */
    Optional<@Udfyldt String> getBesatAf();

    /** The {@code kode} of the role that appoints it; absent when not stated. */
    Optional<String> getUdpegetAf();

    /** Whether nobody fills it for the time being. */
    @Value.Default
    default boolean isUbesat() {
        return false;
    }

    /** Its duties; empty where they are those of its {@link #getArt() kind}, which {@link #alleOpgaver()} returns. */
    List<Opgave> getOpgaver();

    /** The {@link Forvaltning#getKode() kode} of the administration it belongs to; absent when not stated. */
    Optional<String> getForvaltning();

    /** Other names by which sources call it. */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getAliasser();

    /** The terms of office that sources name, where it is elected. */
    List<@Valid Valgperiode> getValgperioder();

    /**
     * The centres that share what it costs to fill the role (Kalundborg's coordinator: three centres "deles ligeligt om
     * finansieringen"); empty when not stated. What an amount is for each of them, the rules compute.
     */
    List<@Valid Centerandel> getFinansiering();

    /** Returns whether a source means this role by a name: its own or another, with or without a term of office. */
    default boolean hedder(String navn) {
        Organnavn skrevet = Organnavn.of(navn);
        return Stream.concat(Stream.of(getNavn()), getAliasser().stream())
                .anyMatch(kendt -> Organnavn.of(kendt).erSamme(skrevet));
    }

    /** Returns the duties that it has: those stated, or else those that the catalogue gives a role of its kind. */
    default List<Opgave> alleOpgaver() {
        return getOpgaver().isEmpty() ? Opgave.af(getArt()) : getOpgaver();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rolle}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableRolle.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
