/** Small values, and the constraint on texts, that all parts of the model share. */
@NullMarked
package dk.kommunestrategi.model.vaerdi;

import org.jspecify.annotations.NullMarked;
