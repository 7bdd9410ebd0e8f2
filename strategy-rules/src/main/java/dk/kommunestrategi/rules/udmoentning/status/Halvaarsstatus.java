package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import java.util.List;
import org.threeten.extra.YearHalf;

/**
 * The half-yearly status to the chief group: how far each initiative is, how that differs from the handleplan, what has
 * been decided since last time, and what is recommended. Immutable and thread-safe.
 *
 * @param halvaar the half-year
 * @param initiativer every initiative, by ascending number
 */
public record Halvaarsstatus(YearHalf halvaar, List<Initiativstatus> initiativer) {

    /**
     * A status; the list is copied.
     *
     * @param halvaar the half-year
     * @param initiativer every initiative, by ascending number
     */
    public Halvaarsstatus {
        initiativer = List.copyOf(initiativer);
    }

    /**
     * {@return the status of a strategy in a half-year; decisions that are not possible do not count}
     *
     * @param strategi the strategy to report on
     * @param halvaar the half-year to report on
     */
    public static Halvaarsstatus from(Strategi strategi, YearHalf halvaar) {
        return new Halvaarsstatus(halvaar, Statusopgoerelse.forChefgruppe(strategi, Periode.of(halvaar, halvaar)));
    }
}
