/**
 * What is asked of the planner and what it answers: a {@link dk.kommunestrategi.rules.plan.PlanRequest}, within {@link
 * dk.kommunestrategi.rules.plan.SearchLimits}, and its {@link dk.kommunestrategi.rules.plan.PlanResult}. A handleplan
 * made by others is answered with an {@link dk.kommunestrategi.rules.plan.Evaluering}.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
