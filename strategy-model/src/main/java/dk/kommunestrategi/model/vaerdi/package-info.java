/**
 * Small values that all parts of the model share: {@link dk.kommunestrategi.model.vaerdi.Beloeb}, an amount exact to the
 * øre, and {@link dk.kommunestrategi.model.vaerdi.Udfyldt}, the constraint on texts that must say something.
 */
@NullMarked
package dk.kommunestrategi.model.vaerdi;

import org.jspecify.annotations.NullMarked;
