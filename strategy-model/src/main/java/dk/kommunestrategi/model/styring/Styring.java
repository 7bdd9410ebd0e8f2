package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.effekt.Indikator;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How a strategy is run as a whole: the parameters, the meetings that are known, what was decided, what is measured and what
 * owners have reported.
 */
@Value.Immutable
public interface Styring {

    /** {@return the parameters; absent when the standard policy holds} */
    Optional<@Valid Styringspolitik> getPolitik();

    /**
     * {@return the dates that are known of meetings and of the budget's steps; the calendar says the half-year where
     * none is}
     */
    List<@Valid Moede> getMoeder();

    /** {@return the log of decisions, the oldest first; what corrects one stands wherever it was recorded} */
    List<@Valid Beslutning> getBeslutninger();

    /** {@return what is measured, for initiatives or for the strategy as a whole} */
    List<@Valid Indikator> getIndikatorer();

    /** {@return what owners have reported for the half-yearly status, at most one note on an initiative for each} */
    List<@Valid Statusnotat> getStatusnotater();

    /** {@return the parameters that hold: those stated, or else the standard ones} */
    default Styringspolitik politik() {
        return getPolitik().orElse(Styringspolitik.STANDARD);
    }

    /**
     * {@return where the log states what holds, as indexes from 0, in the order in which it was decided} An entry that was
     * corrected is stated by the latest correction, and by none where it was a mistake.
     */
    @Value.Lazy
    default List<Integer> gaeldendePoster() {
        List<Beslutning> log = getBeslutninger();
        int none = -1;
        int[] stated = new int[log.size()];
        for (int k = 0; k < stated.length; k++) {
            Optional<Rettelse> rettelse = log.get(k).getRettelse();
            int entry = rettelse.map(Rettelse::getPost).orElse(0) - 1;
            stated[k] = rettelse.isPresent() ? none : k;
            if (entry >= 0 && entry < k && stated[entry] != none) {
                stated[entry] = k;
            }
        }
        return IntStream.of(stated)
                .filter(index -> index != none && log.get(index).getArt() != Beslutningsart.FEJLREGISTRERING)
                .boxed()
                .toList();
    }

    /**
     * {@return the decisions that hold, in the order in which they were taken: the log as if it had been right from the
     * beginning}
     */
    default List<Beslutning> gaeldendeBeslutninger() {
        return gaeldendePoster().stream()
                .map(getBeslutninger()::get)
                .map(beslutning -> Beslutning.builder()
                        .from(beslutning)
                        .rettelse(Optional.empty())
                        .build())
                .toList();
    }

    /**
     * {@return what an entry of the log states with its corrections; nothing where it was a mistake}
     *
     * @param nummer the number of the entry, 1 for the first; of one that corrects nothing
     */
    default Optional<Beslutning> gaeldende(int nummer) {
        List<Beslutning> log = getBeslutninger();
        return log.stream()
                .filter(beslutning -> beslutning
                        .getRettelse()
                        .filter(rettelse -> rettelse.getPost() == nummer)
                        .isPresent())
                .reduce((first, later) -> later)
                .or(() -> Optional.of(log.get(nummer - 1)))
                .filter(beslutning -> beslutning.getArt() != Beslutningsart.FEJLREGISTRERING);
    }

    /** {@return the indicators by the numbers of the initiatives that they are for, in their order} */
    @Value.Lazy
    default Map<Integer, List<Indikator>> indikatorerByInitiativ() {
        Map<Integer, List<Indikator>> indikatorer = new HashMap<>();
        for (Indikator indikator : getIndikatorer()) {
            indikator.getInitiativer().stream()
                    .distinct()
                    .forEach(initiativ -> indikatorer
                            .computeIfAbsent(initiativ, absent -> new ArrayList<>())
                            .add(indikator));
        }
        indikatorer.replaceAll((initiativ, several) -> List.copyOf(several));
        return Collections.unmodifiableMap(indikatorer);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Styring}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableStyring.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
