package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.rules.udmoentning.styring.Initiativtilstand;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.threeten.extra.YearHalf;

/**
 * How far one initiative is. Immutable and thread-safe.
 *
 * @param initiativ the initiative
 * @param tilstand where it is at the end of the time reported on
 * @param plannedStart its formal start by the handleplan; empty where it is not placed
 * @param afvigelse the half-years by which development began, or is still to begin, after the planned start; negative
 *     before it; empty where there is nothing to compare yet
 * @param anbefaling what is recommended; empty unless it is a new initiative that is due and has
 *     not been postponed in the time reported on
 * @param sinceLast what was decided about it in the time reported on
 * @param notat what its owner has reported last in the time reported on; empty where nothing is reported
 */
public record Initiativstatus(
        Initiativ initiativ,
        Initiativtilstand tilstand,
        Optional<YearHalf> plannedStart,
        OptionalInt afvigelse,
        Optional<Anbefaling> anbefaling,
        List<Beslutning> sinceLast,
        Optional<Statusnotat> notat) {

    /**
     * A status; the list is copied.
     *
     * @param initiativ the initiative
     * @param tilstand where it is at the end of the time reported on
     * @param plannedStart its formal start by the handleplan; empty where it is not placed
     * @param afvigelse the half-years by which development began, or is still to begin, after the planned start;
     *     negative before it; empty where there is nothing to compare yet
     * @param anbefaling what is recommended; empty unless it is a new initiative that is due and has not been postponed
     *     in the time reported on
     * @param sinceLast what was decided about it in the time reported on
     * @param notat what its owner has reported last in the time reported on; empty where nothing is reported
     */
    public Initiativstatus {
        sinceLast = List.copyOf(sinceLast);
    }
}
