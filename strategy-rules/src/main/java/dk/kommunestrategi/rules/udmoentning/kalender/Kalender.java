package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.YearHalf;

/**
 * The calendar of a strategy: the wheel of the year turned through the half-years, and what its handleplan, indicators and
 * decisions add. Entries whose day is known and past are left out. Immutable and thread-safe.
 *
 * @param fra the day from which it looks ahead
 * @param periode the half-years it covers; the first is that of the day
 * @param poster the entries, by time, then kind, then initiative
 * @param problems what of the strategy's decisions was not possible or not allowed, in the order of the log; none of that counts
 */
public record Kalender(LocalDate fra, Periode periode, List<Kalenderpost> poster, List<Problem> problems) {

    /**
     * A calendar; the lists are copied.
     *
     * @param fra the day from which it looks ahead
     * @param periode the half-years it covers; the first is that of the day
     * @param poster the entries, by time, then kind, then initiative
     * @param problems what of the strategy's decisions was not possible or not allowed, in the order of the log
     */
    public Kalender {
        poster = List.copyOf(poster);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the calendar of a strategy and the handleplan that it has}
     *
     * @param strategi the strategy, with or without a handleplan
     * @param fra the day from which it looks ahead; never the clock's unless the caller asks it
     * @param til the last half-year; nothing is in the calendar when it lies before the day
     * @throws IllegalArgumentException if there are more than {@link Periode#MAX_HALVAAR} half-years between them
     */
    public static Kalender from(Strategi strategi, LocalDate fra, YearHalf til) {
        Periode periode = Periode.of(YearHalf.from(fra), til);
        if (periode.antalHalvaar() > Periode.MAX_HALVAAR) {
            throw new IllegalArgumentException("A calendar of " + periode.antalHalvaar() + " half-years, but "
                    + Periode.MAX_HALVAAR + " are the most: maybe a year is wrong in " + fra + " or " + til);
        }
        Beslutningslog log = Beslutningslog.from(strategi);
        List<Kalenderpost> poster = new Kalenderopgoerelse(strategi, periode, log).write();
        return new Kalender(
                fra,
                periode,
                poster.stream()
                        .filter(post -> !post.tidspunkt().senest().isBefore(fra))
                        .sorted(Comparator.comparing(Kalenderpost::tidspunkt)
                                .thenComparing(Kalenderpost::art)
                                .thenComparing(Kalender::firstInitiativ))
                        .toList(),
                log.getProblems());
    }

    private static int firstInitiativ(Kalenderpost post) {
        return post.initiativer().stream().mapToInt(Initiativ::getNummer).min().orElse(0);
    }
}
