package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.organisation.Rolle;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Half;

/**
 * What comes again every year. Immutable and thread-safe.
 *
 * @param art what
 * @param halvdel in which half of the year
 * @param maaned by the end of which month; empty where only the half is known
 * @param ansvarlige who is responsible; empty where the strategy has nobody with the duty
 * @param organ the body before which it comes; empty where the strategy has none
 */
public record Aarshjulspost(
        Kalenderart art, Half halvdel, Optional<Month> maaned, List<Rolle> ansvarlige, Optional<Rolle> organ) {

    /**
     * What comes again; the list is copied.
     *
     * @param art what
     * @param halvdel in which half of the year
     * @param maaned by the end of which month; empty where only the half is known
     * @param ansvarlige who is responsible; empty where the strategy has nobody with the duty
     * @param organ the body before which it comes; empty where the strategy has none
     */
    public Aarshjulspost {
        ansvarlige = List.copyOf(ansvarlige);
    }
}
