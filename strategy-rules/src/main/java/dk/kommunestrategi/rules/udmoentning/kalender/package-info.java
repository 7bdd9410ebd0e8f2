/**
 * What recurs in running a strategy, and when: the wheel of the year and the dated calendar.
 *
 * <p>{@link dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul} is what comes back every year, free of any date;
 * {@link dk.kommunestrategi.rules.udmoentning.kalender.Kalender} is what is on in one period, and who is to see to it.
 *
 * <p>The catalogue fixes a status in every half-year and a report in every year; the law, that the budget is adopted by the
 * 15th of October. Dates come from the strategy's own meeting plan: without one, an entry says the half-year or the month
 * and no more.
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.kalender;

import org.jspecify.annotations.NullMarked;
