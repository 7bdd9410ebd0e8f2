/** The rules that no plan may break, one small class each; {@link dk.kommunestrategi.rules.planregler.Planregler} lists them. */
@NullMarked
package dk.kommunestrategi.rules.planregler;

import org.jspecify.annotations.NullMarked;
