/** The placement criteria, one small class each; {@link dk.kommunestrategi.rules.kriterier.Placeringskriterier} lists them. */
@NullMarked
package dk.kommunestrategi.rules.kriterier;

import org.jspecify.annotations.NullMarked;
