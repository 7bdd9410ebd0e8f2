package dk.kommunestrategi.io.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;

/**
 * Writes a calendar as iCalendar. An entry whose day is known is an event of that day; of any other, the first day of its month
 * or half-year reminds, its title says that it is some time in it, and it leaves people free. The same calendar always gives
 * the same text: times and versions come from its own first day. An entry keeps its identity when it moves, and a calendar of a
 * later day has later versions of all entries, so that whoever has the older one sees them moved. No line has more than 75
 * octets.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}.
 */
public final class KalenderFile {

    private final Sprog sprog;

    /**
     * A writer of calendars in this language.
     *
     * @param sprog the language of the entries
     */
    public KalenderFile(Sprog sprog) {
        this.sprog = sprog;
    }

    /**
     * {@return the calendar as the text of an {@code .ics} file; lines end as the standard wants them, with CR LF}
     *
     * @param strategi the strategy whose calendar it is: its name and municipality make identities that no other has
     * @param kalender the calendar
     */
    public String write(Strategi strategi, Kalender kalender) {
        return new Events(strategi, kalender, sprog).text();
    }
}
