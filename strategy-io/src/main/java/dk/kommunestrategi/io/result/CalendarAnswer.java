package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.YearHalf;

/**
 * What is ahead, and what recurs.
 *
 * @param fra the first day
 * @param til the last half-year
 * @param aarshjul the wheel of the year: what recurs
 * @param poster what is ahead
 * @param problems what is to be told besides, often nothing
 */
public record CalendarAnswer(
        LocalDate fra, YearHalf til, List<Aarshjulspost> aarshjul, List<Kalenderpost> poster, List<Problem> problems) {}
