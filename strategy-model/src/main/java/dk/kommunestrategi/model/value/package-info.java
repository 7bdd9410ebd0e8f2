/**
 * Small values that all parts of the model share: {@link dk.kommunestrategi.model.value.Beloeb}, an amount exact to the
 * øre, {@link dk.kommunestrategi.model.value.Systemreference} and {@link dk.kommunestrategi.model.value.Udvidelser}, by which
 * other systems know the same, and {@link dk.kommunestrategi.model.value.Udfyldt}, the constraint on texts that must say something.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.value;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
