/**
 * What recurs in running a strategy, and when: the wheel of the year and the dated calendar.
 *
 * <p>{@link dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul} is what comes back every year, free of any date;
 * {@link dk.kommunestrategi.rules.udmoentning.kalender.Kalender} is what is on in one period, and who is to see to it.
 *
 * <p>The catalogue fixes a status in every half-year and a report in every year; the law, that Økonomiudvalget proposes the
 * budget by the 15th of September, and that the council reads it twice, three weeks apart, and has adopted it by the 15th of
 * October (kommunestyrelsesloven §§ 37 and 38, with the deadlines set under them). Dates come from the strategy's own meeting plan: without one, an entry says the half-year or the month
 * and no more.
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.kalender;

import org.jspecify.annotations.NullMarked;
