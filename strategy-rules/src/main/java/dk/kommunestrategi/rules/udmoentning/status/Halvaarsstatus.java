package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.styring.Beslutning;
import java.util.List;
import org.threeten.extra.YearHalf;

/**
 * The half-yearly status to the management group: how far each initiative is, how that differs from the handleplan, what has
 * been decided since last time, and what is recommended. Immutable and thread-safe.
 *
 * @param halvaar the half-year
 * @param initiativer every initiative, by ascending number
 * @param omHelheden what was decided in the half-year about the handleplan and the strategy as a whole, the oldest first
 */
public record Halvaarsstatus(YearHalf halvaar, List<Initiativstatus> initiativer, List<Beslutning> omHelheden) {

    /**
     * A status; the lists are copied.
     *
     * @param halvaar the half-year
     * @param initiativer every initiative, by ascending number
     * @param omHelheden what was decided in the half-year about the handleplan and the strategy as a whole, the oldest
     *     first
     */
    public Halvaarsstatus {
        initiativer = List.copyOf(initiativer);
        omHelheden = List.copyOf(omHelheden);
    }

    /**
     * {@return the status of a strategy in a half-year; decisions that are not possible do not count}
     *
     * @param strategi the strategy to report on
     * @param halvaar the half-year to report on
     */
    public static Halvaarsstatus from(Strategi strategi, YearHalf halvaar) {
        Periode tid = Periode.of(halvaar, halvaar);
        Statusopgoerelse status = Statusopgoerelse.forChefgruppe(strategi, tid);
        return new Halvaarsstatus(halvaar, status.initiativer(), status.omHelheden());
    }
}
