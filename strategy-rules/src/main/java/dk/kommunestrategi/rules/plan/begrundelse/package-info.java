/**
 * Why a plan is as it is. {@link dk.kommunestrategi.rules.Begrunder} answers the committee's questions: why
 * here, as {@link dk.kommunestrategi.rules.plan.begrundelse.Begrundelse} for every placement, and why not there, as a
 * {@link dk.kommunestrategi.rules.plan.begrundelse.Modforslag}. What else could be done is told by the alternatives of a
 * {@link dk.kommunestrategi.rules.plan.PlanResult}. Reasons are data: rule, version, inputs and outcome; they become text last.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
