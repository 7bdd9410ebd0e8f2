package dk.kommunestrategi.model;

import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.vaerdi.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A strategy: the common frame that a municipality sets for a field, with the themes it works on, the initiatives that
 * carry it out, who does what, and the plan of action. The root of everything that is stored and exchanged.
 */
@Value.Immutable
@Sammenhaeng
public interface Strategi extends WithStrategi {

    /** The version of the document format that this release writes. */
    String FORMATVERSION = "1.0";

    /** What a version looks like that this release reads: any minor version of the same major one. */
    String VERSIONSFORMAT = "^1\\.[0-9]{1,4}$";

    /** The largest scale for draws that can be stated. */
    int MAX_SKALA = 1_000_000;

    /** The version of the document format, "major.minor". */
    @Pattern(regexp = VERSIONSFORMAT, message = "{dk.kommunestrategi.version}")
    @Value.Default
    default String getVersion() {
        return FORMATVERSION;
    }

    /** The strategy's name. */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** What the strategy is and wants; absent when not stated. */
    Optional<@Udfyldt String> getBeskrivelse();

    /** The municipality that owns it. */
    @Valid
    Kommune getKommune();

    /** The half-years that the strategy is meant for; absent when not stated. */
    Optional<@Valid Periode> getPeriode();

    /** How far it is politically; absent when not stated. */
    Optional<Strategistatus> getStatus();

    /** The highest level of a draw on a centre; 3 (lille, mellem, stor) where nothing else is stated. */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = MAX_SKALA, message = "{dk.kommunestrategi.hoejst}")
    @Value.Default
    default int getSkala() {
        return 3;
    }

    /** The sources that the strategy's content comes from. */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getKilder();

    /** The themes. */
    List<@Valid Tema> getTemaer();

    /** The administrations that centres belong to and that initiatives cooperate with. */
    List<@Valid Forvaltning> getForvaltninger();

    /** The centres of the overview; "alle centre" means all of them. */
    List<@Valid Center> getCentre();

    /** The roles. */
    List<@Valid Rolle> getRoller();

    /** The initiatives. */
    List<@Valid Initiativ> getInitiativer();

    /** The policy for placing them; absent when the standard policy holds. */
    Optional<@Valid Prioriteringspolitik> getPolitik();

    /** The plan of action as published or as last computed; absent when there is none yet. */
    Optional<@Valid Handleplan> getHandleplan();

    /** How it is run: decisions, indicators, meetings and reports; absent when nothing of that is stated. */
    Optional<@Valid Styring> getStyring();

    /** The course of development that it came out of; absent when not stated. */
    Optional<@Valid Udviklingsforloeb> getUdviklingsforloeb();

    /** The political cases about it. */
    List<@Valid Sag> getSager();

    /** Returns the initiative with this number, or nothing when there is none. */
    default Optional<Initiativ> initiativ(int nummer) {
        return getInitiativer().stream()
                .filter(initiativ -> initiativ.getNummer() == nummer)
                .findFirst();
    }

    /** {@return the initiatives in ascending order of their numbers} */
    default List<Initiativ> initiativerEfterNummer() {
        return getInitiativer().stream()
                .sorted(Comparator.comparingInt(Initiativ::getNummer))
                .toList();
    }

    /** {@return the policy that holds: the strategy's own, or else the standard one} */
    default Prioriteringspolitik politik() {
        return getPolitik().orElse(Prioriteringspolitik.STANDARD);
    }

    /**
     * {@return the centre with this code, or nothing when there is none}
     *
     * @param kode the centre's code
     */
    default Optional<Center> center(String kode) {
        return getCentre().stream()
                .filter(center -> center.getKode().equals(kode))
                .findFirst();
    }

    /** Returns the role with this code, or nothing when there is none. */
    default Optional<Rolle> rolle(String kode) {
        return getRoller().stream()
                .filter(rolle -> rolle.getKode().equals(kode))
                .findFirst();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Strategi}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableStrategi.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
