package dk.kommunestrategi.io.result;

import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;

/**
 * A plan that keeps locks of its request.
 *
 * @param plan the plan
 * @param virkning what the locks change against a plan without them
 */
public record LockedPlan(PlanResult plan, Planforskel virkning) {}
