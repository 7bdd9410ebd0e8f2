package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A portfolio ("portefølje"): several strategies of one municipality that draw on the same centres and the same purse. What
 * it states holds for all of them together; how long initiatives take, when they may start and which of them belong in the
 * budget negotiations stays each strategy's own. Numbers of initiatives and themes are each strategy's own too: what is
 * meant is told by the strategy's {@link Strategi#getKode() kode} and the number. {@link PortefoeljeCheck} tells whether they
 * go together.
 */
@Value.Immutable
public interface Portefoelje {

    /** {@return the version of the document format, "major.minor"} */
    @Pattern(regexp = Strategi.VERSIONSFORMAT, message = "{dk.kommunestrategi.version}")
    @Value.Default
    default String getVersion() {
        return Strategi.FORMATVERSION;
    }

    /** {@return the portfolio's name; absent when not stated} */
    Optional<@Udfyldt String> getNavn();

    /** {@return the half-years to plan; absent for all from the first to the last of those of the strategies} */
    Optional<@Valid Periode> getPeriode();

    /**
     * {@return which criteria count for all strategies together, and in what order, how durations are looked at, from when
     * an effect counts as early, and what may be spent; absent when the standard policy holds} Its parameters for single
     * initiatives are stated by each strategy.
     */
    Optional<@Valid Prioriteringspolitik> getPolitik();

    /** {@return what is known of centres beside what the strategies state of them; empty when nothing is} */
    List<@Valid Center> getCentre();

    /** {@return the strategies, all of one municipality, each with a code of its own} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<@Valid Strategi> getStrategier();

    /** {@return the versions that the joint plan has had, the oldest first; empty when there are none} */
    List<@Valid Portefoeljeversion> getVersioner();

    /**
     * {@return the strategy with a code; nothing where there is none}
     *
     * @param kode the strategy's {@code kode}
     */
    default Optional<Strategi> strategi(String kode) {
        return getStrategier().stream()
                .filter(strategi -> strategi.getKode().equals(Optional.of(kode)))
                .findFirst();
    }

    /**
     * {@return a centre with what is stated of it first, by the portfolio or by one of its strategies: what one states of its
     * capacity and base load holds for all; nothing where none names it}
     *
     * @param kode the centre's {@code kode}
     */
    default Optional<Center> center(String kode) {
        return new StatedCentre(Stream.concat(
                                getCentre().stream()
                                        .filter(center -> center.getKode().equals(kode)),
                                getStrategier().stream().flatMap(strategi -> strategi.center(kode).stream()))
                        .toList())
                .merged();
    }

    /**
     * {@return the strategy in which a place of the portfolio's document is; nothing where it is outside all of them}
     *
     * @param pointer the place as a JSON pointer
     */
    default Optional<Strategi> strategiAt(String pointer) {
        String[] steps = pointer.split("/", -1);
        return steps.length > 2 && steps[1].equals("strategier") && steps[2].matches("[0-9]{1,9}")
                ? getStrategier().stream().skip(Integer.parseInt(steps[2])).findFirst()
                : Optional.empty();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Portefoelje}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePortefoelje.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
