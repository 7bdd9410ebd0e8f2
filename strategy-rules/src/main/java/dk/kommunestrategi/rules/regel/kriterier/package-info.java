/** The placement criteria, one small class each; {@link dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier} lists them. */
@NullMarked
package dk.kommunestrategi.rules.regel.kriterier;

import org.jspecify.annotations.NullMarked;
