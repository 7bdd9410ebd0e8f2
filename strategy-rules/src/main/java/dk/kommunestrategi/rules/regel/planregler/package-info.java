/**
 * The rules that no plan may break, one small class each. {@link dk.kommunestrategi.rules.regel.planregler.Planregler} lists
 * them, and is all that is seen from outside: breaches and demands name them by their ids, and their names, meanings and
 * sources they tell themselves, as every {@link dk.kommunestrategi.rules.regel.Regel} does.
 */
@NullMarked
package dk.kommunestrategi.rules.regel.planregler;

import org.jspecify.annotations.NullMarked;
