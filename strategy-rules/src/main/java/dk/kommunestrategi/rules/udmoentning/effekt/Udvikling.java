package dk.kommunestrategi.rules.udmoentning.effekt;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How an indicator has developed against its baseline and its targets. Immutable and thread-safe.
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
        return new Udvikling(
                indikator,
                indikator.getMaalinger().stream()
                        .sorted(Comparator.comparing(Maaling::sidsteMaaned))
                        .map(maaling -> trin(indikator, maaling))
                        .toList());
    }

    /**
     * {@return what is to be said of the target at a measurement: whether it is reached; empty as long as it is not reached
     * and its time has not come}
     *
     * @param trin one of the measurements
     */
    public Optional<Boolean> maalReachedInTime(Udviklingstrin trin) {
        return trin.maalReached().filter(reached -> reached || trin.isMaalDue());
    }

    /**
     * {@return whether a number of the indicator can be held against another: a share can always, and what is counted only over
     * times of one length}
     *
     * @param maaling a measurement, a target or a baseline
     * @param other another one
     */
    public boolean isComparable(Maaling maaling, Maaling other) {
        return isComparable(indikator, maaling, other);
    }

    private static boolean isComparable(Indikator indikator, Maaling maaling, Maaling other) {
        return indikator.getArt() == Indikatorart.ANDEL || maaling.maaneder() == other.maaneder();
    }

    private static Udviklingstrin trin(Indikator indikator, Maaling maaling) {
        Optional<Maaling> maal = maal(indikator, maaling);
        OptionalLong vaerdi = vaerdi(Optional.of(maaling));
        OptionalLong baseline =
                vaerdi(indikator.getBaseline().filter(known -> isComparable(indikator, known, maaling)));
        if (vaerdi.isEmpty() || baseline.isEmpty()) {
            return new Udviklingstrin(maaling, vaerdi, OptionalLong.empty(), maal, Optional.empty());
        }
        long forskel = vaerdi.getAsLong() - baseline.getAsLong();
        OptionalLong wished = vaerdi(maal.filter(known -> isComparable(indikator, known, maaling)));
        Optional<Boolean> reached =
                wished.isEmpty() ? Optional.empty() : isReached(forskel, wished.getAsLong() - baseline.getAsLong());
        return new Udviklingstrin(maaling, vaerdi, OptionalLong.of(forskel), maal, reached);
    }

    /** The latest target whose time has come with the measurement, or else the next one. */
    private static Optional<Maaling> maal(Indikator indikator, Maaling maaling) {
        List<Maaling> maal = Stream.concat(indikator.getDelmaal().stream(), indikator.getMaal().stream())
                .sorted(Comparator.comparing(Maaling::sidsteMaaned))
                .toList();
        return maal.stream()
                .filter(one -> !one.sidsteMaaned().isAfter(maaling.sidsteMaaned()))
                .reduce((first, later) -> later)
                .or(() -> maal.stream().findFirst());
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
