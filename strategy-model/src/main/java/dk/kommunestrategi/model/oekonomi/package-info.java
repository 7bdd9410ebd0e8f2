/**
 * Money ("økonomi"): what initiatives cost, how that is booked and financed, which centres share it, and the frames that it
 * has to stay within.
 *
 * <p>An amount is stated by calendar year ({@link dk.kommunestrategi.model.oekonomi.Udgift}) or by year from the start
 * ({@link dk.kommunestrategi.model.oekonomi.Udgiftsprofil}); both are a
 * {@link dk.kommunestrategi.model.oekonomi.Udgiftspost}. Amounts are exact to the øre; income and savings are negative.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.oekonomi;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
