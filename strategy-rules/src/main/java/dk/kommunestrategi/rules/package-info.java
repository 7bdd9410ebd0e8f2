/**
 * The planner: from a strategy to a handleplan, proven best by published rules.
 *
 * <p>Start at {@link dk.kommunestrategi.rules.Planner}. The criteria stand in
 * {@link dk.kommunestrategi.rules.regel.kriterier}, the rules that no plan may break in
 * {@link dk.kommunestrategi.rules.regel.planregler}, and what both are stated in, for rules of one's own, in
 * {@link dk.kommunestrategi.rules.regel}, about a problem as {@link dk.kommunestrategi.rules.planopgave} shows it. Why a plan is
 * as it is, is told by {@link dk.kommunestrategi.rules.plan.begrundelse}.
 *
 * <p>How a strategy is run is told by packages that know nothing of the planner:
 * {@link dk.kommunestrategi.rules.udmoentning.styring}, {@link dk.kommunestrategi.rules.udmoentning.effekt},
 * {@link dk.kommunestrategi.rules.udmoentning.finansiering}, {@link dk.kommunestrategi.rules.udmoentning.kalender} and
 * {@link dk.kommunestrategi.rules.udmoentning.status}. Political cases are followed by
 * {@link dk.kommunestrategi.rules.udmoentning.sag}.
 */
@NullMarked
package dk.kommunestrategi.rules;

import org.jspecify.annotations.NullMarked;
