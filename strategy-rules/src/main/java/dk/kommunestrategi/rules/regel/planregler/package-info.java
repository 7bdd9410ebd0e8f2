/** The rules that no plan may break, one small class each; {@link dk.kommunestrategi.rules.regel.planregler.Planregler} lists them. */
@NullMarked
package dk.kommunestrategi.rules.regel.planregler;

import org.jspecify.annotations.NullMarked;
