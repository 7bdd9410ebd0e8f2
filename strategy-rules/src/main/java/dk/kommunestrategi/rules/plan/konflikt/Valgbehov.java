package dk.kommunestrategi.rules.plan.konflikt;

import dk.kommunestrategi.rules.regel.Krav;

/**
 * How many of a group to choose from the conflict's other demands leave room for, or demand, and how many the group asks for
 * ("behov": need). Immutable and thread-safe.
 *
 * @param krav the demand of the group
 * @param hoejst whether it says how many may be placed at most, and not how many must be at least
 * @param antal how many it says
 * @param behov for those that must be placed at least: the most that can be; for those that may be at most: the fewest that
 *     must be
 * @param proved whether that is proved to be the nearest number with which the others can be met
 */
public record Valgbehov(Krav krav, boolean hoejst, int antal, int behov, boolean proved) {}
