/**
 * Small values that all parts of the model share: {@link dk.kommunestrategi.model.value.Beloeb}, an amount exact to the
 * øre, and {@link dk.kommunestrategi.model.value.Udfyldt}, the constraint on texts that must say something.
 */
@NullMarked
package dk.kommunestrategi.model.value;

import org.jspecify.annotations.NullMarked;
