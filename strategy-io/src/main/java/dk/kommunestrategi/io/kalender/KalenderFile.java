package dk.kommunestrategi.io.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;

/**
 * Writes a calendar as iCalendar. An entry whose day is known is an event of that day; any other lasts as long as what is
 * known of it, the month or the half-year, and leaves people free. The same calendar always gives the same text: times
 * come from its own first day, and an entry keeps its identity when it moves to another day of its half-year, so that
 * whoever subscribes sees it moved. No line has more than 75 octets.
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
