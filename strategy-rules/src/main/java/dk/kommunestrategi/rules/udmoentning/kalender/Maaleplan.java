package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.handleplan.Periode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** When an indicator is measured next. Stateless and thread-safe. */
final class Maaleplan {

    private Maaleplan() {}

    /**
     * {@return the half-years of a period in which a measurement is due, counted from the latest there is} An indicator
     * without an interval, or without a measurement or baseline to count from, has none.
     *
     * @param indikator the indicator to measure
     * @param periode the period to look at
     */
    static List<YearHalf> forfald(Indikator indikator, Periode periode) {
        Optional<YearHalf> senest = Stream.concat(indikator.getBaseline().stream(), indikator.getMaalinger().stream())
                .map(Maaling::halvaar)
                .max(Comparator.naturalOrder());
        if (senest.isEmpty() || indikator.getInterval().isEmpty()) {
            return List.of();
        }
        return each(senest.get(), indikator.getInterval().getAsInt(), periode);
    }

    /**
     * {@return the half-years of a period that come one interval after the latest time, in the period's first half-year
     * if that has passed, and then again and again} An interval counts as at least 1.
     *
     * @param senest the latest time, wherever it lies
     * @param interval the half-years from one time to the next
     * @param periode the period to look at
     */
    static List<YearHalf> each(YearHalf senest, int interval, Periode periode) {
        YearHalf first = senest.plusHalves(Math.max(1, interval));
        return Stream.iterate(
                        first.isBefore(periode.getFra()) ? periode.getFra() : first,
                        periode::contains,
                        halvaar -> halvaar.plusHalves(Math.max(1, interval)))
                .toList();
    }
}
