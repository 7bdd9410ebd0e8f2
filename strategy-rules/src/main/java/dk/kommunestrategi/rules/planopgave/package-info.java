/**
 * The planning problem as the rules see it: initiatives by index in ascending {@code nummer}, half-years counted from
 * the beginning of the period, every draw resolved. {@link dk.kommunestrategi.rules.planopgave.Planopgave} is what a criterion
 * or a rule of your own is asked about; a {@link dk.kommunestrategi.rules.planopgave.Group} is initiatives that draw on the same
 * thing, and how much.
 */
@NullMarked
package dk.kommunestrategi.rules.planopgave;

import org.jspecify.annotations.NullMarked;
