package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the calendar: when, what, about which initiatives, by whom and before which body. Immutable and
 * thread-safe.
 *
 * @param tidspunkt when
 * @param art what
 * @param initiativer the initiatives it is about, by ascending number; empty where it is about the strategy as a whole
 * @param indikator what is measured; empty unless something is
 * @param ansvarlige who is responsible; empty where the strategy has nobody with the duty
 * @param organ the body before which it comes; empty where it comes before none, or the strategy has none
 * @param dagsordensfrist the last day to put it on the agenda; empty where that is not known
 * @param forudsat whether its time rests on a duration that is only assumed
 */
public record Kalenderpost(
        Tidspunkt tidspunkt,
        Kalenderart art,
        List<Initiativ> initiativer,
        Optional<Indikator> indikator,
        List<Rolle> ansvarlige,
        Optional<Rolle> organ,
        Optional<LocalDate> dagsordensfrist,
        boolean forudsat) {

    /**
     * An entry; the lists are copied.
     *
     * @param tidspunkt when
     * @param art what
     * @param initiativer the initiatives it is about, by ascending number; empty where it is about the strategy as a
     *     whole
     * @param indikator what is measured; empty unless something is
     * @param ansvarlige who is responsible; empty where the strategy has nobody with the duty
     * @param organ the body before which it comes; empty where it comes before none, or the strategy has none
     * @param dagsordensfrist the last day to put it on the agenda; empty where that is not known
     * @param forudsat whether its time rests on a duration that is only assumed
     */
    public Kalenderpost {
        initiativer = List.copyOf(initiativer);
        ansvarlige = List.copyOf(ansvarlige);
    }
}
