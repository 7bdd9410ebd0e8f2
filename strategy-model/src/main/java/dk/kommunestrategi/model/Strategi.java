package dk.kommunestrategi.model;

import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udfyldt;
import dk.kommunestrategi.model.value.Udvidelser;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** {@return the version of the document format, "major.minor"} */
    @Pattern(regexp = VERSIONSFORMAT, message = "{dk.kommunestrategi.version}")
    @Value.Default
    default String getVersion() {
        return FORMATVERSION;
    }

    /** {@return the code that tells it from the other strategies of a portfolio; absent for one that stands alone} */
    Optional<@Udfyldt String> getKode();

    /** {@return the strategy's name} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return the number of its subject in KLE, for example {@code "27.18.00"}; absent when not stated} */
    Optional<@Pattern(regexp = Sag.KLENUMMER, message = "{dk.kommunestrategi.klenummer}") String> getKleNummer();

    /** {@return what the strategy is and wants; absent when not stated} */
    Optional<@Udfyldt String> getBeskrivelse();

    /** {@return the municipality that owns it} */
    @Valid
    Kommune getKommune();

    /** {@return whether its texts are reworded: facts and figures are the source's, the words are not} */
    @Value.Default
    default boolean isOmskrevet() {
        return false;
    }

    /** {@return the half-years that the strategy is meant for; absent when not stated} */
    Optional<@Valid Periode> getPeriode();

    /** {@return how far the strategy is politically; absent when not stated} */
    Optional<Strategistatus> getStatus();

    /** {@return the highest level of a draw on a centre; 3 (lille, mellem, stor) where nothing else is stated} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = MAX_SKALA, message = "{dk.kommunestrategi.hoejst}")
    @Value.Default
    default int getSkala() {
        return 3;
    }

    /** {@return the sources that the strategy's content comes from} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getKilder();

    /** {@return what sources say of the strategy as a whole, where no property has a place for it} */
    List<@Valid Angivelse> getAngivelser();

    /** {@return where sources do not agree, apart from themes; each is told as a warning until it is settled} */
    List<@Valid Uenighed> getUenigheder();

    /** {@return the themes} */
    List<@Valid Tema> getTemaer();

    /** {@return the political goals, and the goals of the effect that follow from them; empty where none are stated} */
    List<@Valid Maalsaetning> getMaalsaetninger();

    /** {@return the administrations that centres belong to and that initiatives cooperate with} */
    List<@Valid Forvaltning> getForvaltninger();

    /** {@return the centres of the overview; "alle centre" means all of them} */
    List<@Valid Center> getCentre();

    /** {@return the roles} */
    List<@Valid Rolle> getRoller();

    /** {@return the initiatives} */
    List<@Valid Initiativ> getInitiativer();

    /** {@return the groups of initiatives of which a plan carries out only so many at least, or at most} */
    List<@Valid Valggruppe> getValggrupper();

    /** {@return the policy for placing them; absent when the standard policy holds} */
    Optional<@Valid Prioriteringspolitik> getPolitik();

    /** {@return the plan of action as published or as last computed; absent when there is none yet} */
    Optional<@Valid Handleplan> getHandleplan();

    /**
     * {@return the versions that the plan of action has had, the oldest first; none where they are not kept} They record;
     * what is planned by is the plan of action itself.
     */
    List<@Valid Handleplansversion> getHandleplansversioner();

    /**
     * {@return how the strategy is run: decisions, indicators, meetings and reports; absent when nothing of that is
     * stated}
     */
    Optional<@Valid Styring> getStyring();

    /** {@return the course of development that it came out of; absent when not stated} */
    Optional<@Valid Udviklingsforloeb> getUdviklingsforloeb();

    /** {@return the political cases about it} */
    List<@Valid Sag> getSager();

    /** {@return where other systems keep the same; none where nothing is stated} */
    List<@Valid Systemreference> getSystemreferencer();

    /** {@return what other systems keep with it, each under its name space; absent where none does} */
    Optional<Udvidelser> getUdvidelser();

    /**
     * {@return the initiative with this number, or nothing when there is none}
     *
     * @param nummer the initiative's number
     */
    default Optional<Initiativ> initiativ(int nummer) {
        return Optional.ofNullable(initiativerByNummer().get(nummer));
    }

    /** {@return the initiatives in ascending order of their numbers} */
    default List<Initiativ> initiativerAfterNummer() {
        return getInitiativer().stream()
                .sorted(Comparator.comparingInt(Initiativ::getNummer))
                .toList();
    }

    /** {@return the placements of the handleplan; none where there is no plan yet} */
    default List<Placering> placeringer() {
        return getHandleplan().map(Handleplan::getPlaceringer).orElse(List.of());
    }

    /** {@return the half-years that are planned: those of the handleplan, or else those the strategy is meant for} */
    default Optional<Periode> periode() {
        return getHandleplan().map(Handleplan::getPeriode).or(this::getPeriode);
    }

    /** {@return how the strategy is run; without decisions, indicators, meetings and reports where nothing is stated} */
    default Styring styring() {
        return getStyring().orElseGet(() -> Styring.builder().build());
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
        return Optional.ofNullable(centreByKode().get(kode));
    }

    /**
     * {@return the role with this code, or nothing when there is none}
     *
     * @param kode the role's code
     */
    default Optional<Rolle> rolle(String kode) {
        return Optional.ofNullable(rollerByKode().get(kode));
    }

    /** {@return the initiatives by their numbers; of several with one number the first} */
    @Value.Lazy
    default Map<Integer, Initiativ> initiativerByNummer() {
        return getInitiativer().stream()
                .collect(Collectors.toUnmodifiableMap(Initiativ::getNummer, one -> one, (first, other) -> first));
    }

    /** {@return the centres by their codes; of several with one code the first} */
    @Value.Lazy
    default Map<String, Center> centreByKode() {
        return getCentre().stream()
                .collect(Collectors.toUnmodifiableMap(Center::getKode, one -> one, (first, other) -> first));
    }

    /** {@return the roles by their codes; of several with one code the first} */
    @Value.Lazy
    default Map<String, Rolle> rollerByKode() {
        return getRoller().stream()
                .collect(Collectors.toUnmodifiableMap(Rolle::getKode, one -> one, (first, other) -> first));
    }

    /**
     * {@return what people call it beside others: its name, with its code where another of them has the same name}
     *
     * @param strategier the strategies that are told of together, this one among them
     */
    default String betegnelse(List<Strategi> strategier) {
        boolean isRepeated = strategier.stream()
                .anyMatch(other ->
                        other.getNavn().equals(getNavn()) && !other.getKode().equals(getKode()));
        return getKode()
                .filter(kode -> isRepeated)
                .map(kode -> getNavn() + " (" + kode + ")")
                .orElse(getNavn());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Strategi}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableStrategi.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
