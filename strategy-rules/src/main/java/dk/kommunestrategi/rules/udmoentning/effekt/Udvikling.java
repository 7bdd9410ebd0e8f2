package dk.kommunestrategi.rules.udmoentning.effekt;

import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Maaling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How an indicator has developed against its baseline. Immutable and thread-safe.
 *
 * @param indikator the indicator
 * @param trin its measurements by the end of their periods
 */
public record Udvikling(Indikator indikator, List<Udviklingstrin> trin) {

    /**
     * A development; the list is copied.
     *
     * @param indikator the indicator
     * @param trin its measurements by the end of their periods
     */
    public Udvikling {
        trin = List.copyOf(trin);
    }

    /**
     * {@return how an indicator has developed}
     *
     * @param indikator the indicator, with its baseline and measurements
     */
    public static Udvikling from(Indikator indikator) {
        OptionalLong baseline = vaerdi(indikator.getBaseline());
        OptionalLong maal = vaerdi(indikator.getMaal());
        return new Udvikling(
                indikator,
                indikator.getMaalinger().stream()
                        .sorted(Comparator.comparing(Maaling::getTil))
                        .map(maaling -> trin(maaling, baseline, maal))
                        .toList());
    }

    /**
     * {@return what is to be said of the target at a measurement: whether it is reached; empty as long as it is not reached
     * and its time has not come}
     *
     * @param trin one of the measurements
     */
    public Optional<Boolean> maalReachedInTime(Udviklingstrin trin) {
        boolean isDue = indikator
                .getMaal()
                .filter(maal -> !maal.getTil().isAfter(trin.maaling().getTil()))
                .isPresent();
        return trin.maalReached().filter(reached -> reached || isDue);
    }

    private static Udviklingstrin trin(Maaling maaling, OptionalLong baseline, OptionalLong maal) {
        OptionalLong vaerdi = vaerdi(Optional.of(maaling));
        if (vaerdi.isEmpty() || baseline.isEmpty()) {
            return new Udviklingstrin(maaling, vaerdi, OptionalLong.empty(), Optional.empty());
        }
        long forskel = vaerdi.getAsLong() - baseline.getAsLong();
        Optional<Boolean> reached =
                maal.isEmpty() ? Optional.empty() : isReached(forskel, maal.getAsLong() - baseline.getAsLong());
        return new Udviklingstrin(maaling, vaerdi, OptionalLong.of(forskel), reached);
    }

    /**
     * A target above the baseline is to be reached from below, one under it from above. Where both are the same, nothing
     * says which way is the better one: only what stays the same has reached it for certain.
     */
    private static Optional<Boolean> isReached(long forskel, long wished) {
        if (wished == 0) {
            return forskel == 0 ? Optional.of(true) : Optional.empty();
        }
        return Optional.of(wished > 0 ? forskel >= wished : forskel <= wished);
    }

    private static OptionalLong vaerdi(Optional<Maaling> maaling) {
        if (maaling.isEmpty()) {
            return OptionalLong.empty();
        }
        Maaling known = maaling.get();
        if (known.getTilgang().isPresent() && known.getAfgang().isPresent()) {
            return OptionalLong.of(
                    (long) known.getTilgang().getAsInt() - known.getAfgang().getAsInt());
        }
        return known.getVaerdi().isPresent() ? OptionalLong.of(known.getVaerdi().getAsInt()) : OptionalLong.empty();
    }
}
