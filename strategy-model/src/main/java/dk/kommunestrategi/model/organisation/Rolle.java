package dk.kommunestrategi.model.organisation;

import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.sag.Organnavn;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.model.value.Udfyldt;
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

    /** {@return the code by which initiatives refer to the role, for example {@code "socialchef"}} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKode();

    /** {@return the body's name or the title, for example "Social- og Handicapchefen"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return what kind of role it is} */
    Rolleart getArt();

    /**
     * {@return the title that fills the role, where its name is that of the function, for example "konsulent i
     * forvaltningen"; absent when the name says it already}
     */
    Optional<@Udfyldt String> getBesatAf();

    /** {@return the {@code kode} of the role that appoints it; absent when not stated} */
    Optional<String> getUdpegetAf();

    /** {@return whether nobody fills it for the time being} */
    @Value.Default
    default boolean isUbesat() {
        return false;
    }

    /** {@return its duties as far as sources state them; empty where none says any} */
    List<Opgave> getOpgaver();

    /** {@return what else sources make it responsible for, in words} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getAnsvar();

    /** {@return the {@code kode} of the body to which it is joined ("kobles på"); absent when not stated} */
    Optional<String> getKobletTil();

    /**
     * {@return the {@code kode} of the role to which it reports ("refererer til"), none of them by way of others to itself;
     * absent when not stated}
     */
    Optional<String> getRefererTil();

    /** {@return the codes of the centres that are represented in it; empty when not stated} */
    List<String> getMedlemscentre();

    /** {@return the {@link Forvaltning#getKode() kode} of the administration it belongs to; absent when not stated} */
    Optional<String> getForvaltning();

    /** {@return the other names by which sources call it} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getAliasser();

    /** {@return the terms of office that sources name, where it is elected} */
    List<@Valid Valgperiode> getValgperioder();

    /**
     * {@return the centres that share what it costs to fill the role (Kalundborg's coordinator: three centres "deles
     * ligeligt om finansieringen"); empty when not stated} What an amount is for each of them, the rules compute.
     */
    List<@Valid Centerandel> getFinansiering();

    /** {@return what it costs a year to fill the role, as a post in the administration; absent when not stated} */
    Optional<Beloeb> getAarligUdgift();

    /**
     * {@return whether a source means this role by a name: its own or another, with or without a term of office}
     *
     * @param navn the name as the source writes it
     */
    default boolean isCalled(String navn) {
        Organnavn written = Organnavn.of(navn);
        return Stream.concat(Stream.of(getNavn()), getAliasser().stream())
                .anyMatch(known -> Organnavn.of(known).isSame(written));
    }

    /** {@return the duties that it has: those stated, and those that the law gives a role of its kind} */
    default List<Opgave> alleOpgaver() {
        Stream<Opgave> lovbestemte = Opgave.of(getArt()).stream().filter(Opgave::isLovbestemt);
        return Stream.concat(getOpgaver().stream(), lovbestemte).distinct().toList();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rolle}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableRolle.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
