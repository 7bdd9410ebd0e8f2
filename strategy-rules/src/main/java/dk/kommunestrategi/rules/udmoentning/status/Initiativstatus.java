package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.threeten.extra.YearHalf;

/**
 * How far one initiative is. Immutable and thread-safe.
 *
 * @param initiativ the initiative
 * @param tilstand where it is at the end of the time reported on
 * @param standset the committee's decision about it that is stopped until the council has decided; empty where none is
 * @param plannedStart its formal start by the handleplan; empty where it is not placed
 * @param afvigelse the half-years by which development began after the planned start; negative before it; empty where it
 *     has not begun or is not placed
 * @param overskredet the half-years for which the planned start has passed without a beginning; empty where it has not
 *     passed, where the initiative has begun, and where it was postponed or given up
 * @param fremskridt how far its development is; empty unless it is under way
 * @param effekt what is settled about how its effect is measured; empty where it is ended
 * @param udestaaende the steps of its route of approval that are still to be taken
 * @param anbefaling what is recommended to the management group; empty unless it is a new initiative that is due and has not been
 *     postponed in the time reported on, and in what goes to others
 * @param sinceLast what was decided about it in the time reported on, the oldest first
 * @param notat what its owner has reported last in the time reported on; empty where nothing is reported
 */
public record Initiativstatus(
        Initiativ initiativ,
        Initiativtilstand tilstand,
        Optional<Beslutning> standset,
        Optional<YearHalf> plannedStart,
        OptionalInt afvigelse,
        OptionalInt overskredet,
        Optional<Fremskridt> fremskridt,
        Optional<Effektafklaring> effekt,
        List<Godkendelsestrin> udestaaende,
        Optional<Anbefaling> anbefaling,
        List<Beslutning> sinceLast,
        Optional<Statusnotat> notat) {

    /**
     * A status; the lists are copied.
     *
     * @param initiativ the initiative
     * @param tilstand where it is at the end of the time reported on
     * @param standset the committee's decision about it that is stopped until the council has decided; empty where none is
     * @param plannedStart its formal start by the handleplan; empty where it is not placed
     * @param afvigelse the half-years by which development began after the planned start; negative before it; empty where it
     *     has not begun or is not placed
     * @param overskredet the half-years for which the planned start has passed without a beginning; empty where it has not
     *     passed, where the initiative has begun, and where it was postponed or given up
     * @param fremskridt how far its development is; empty unless it is under way
     * @param effekt what is settled about how its effect is measured; empty where it is ended
     * @param udestaaende the steps of its route of approval that are still to be taken
     * @param anbefaling what is recommended to the management group; empty unless it is a new initiative that is due and has not been
     *     postponed in the time reported on, and in what goes to others
     * @param sinceLast what was decided about it in the time reported on, the oldest first
     * @param notat what its owner has reported last in the time reported on; empty where nothing is reported
     */
    public Initiativstatus {
        udestaaende = List.copyOf(udestaaende);
        sinceLast = List.copyOf(sinceLast);
    }
}
