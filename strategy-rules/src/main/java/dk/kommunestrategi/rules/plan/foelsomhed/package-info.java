/**
 * How much a plan depends on durations that nobody knows: {@link dk.kommunestrategi.rules.Begrunder#foelsomhed(
 * dk.kommunestrategi.rules.plan.PlanResult)} answers with a {@link dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed}.
 * It speaks of one duration at a time.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.rules.plan.foelsomhed;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
