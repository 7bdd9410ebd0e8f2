/**
 * The placement criteria, one small class each. {@link dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier} lists
 * them, and is all that is seen from outside: a policy names them by their ids, and their names, meanings and sources they
 * tell themselves, as every {@link dk.kommunestrategi.rules.regel.Regel} does.
 */
@NullMarked
package dk.kommunestrategi.rules.regel.kriterier;

import org.jspecify.annotations.NullMarked;
