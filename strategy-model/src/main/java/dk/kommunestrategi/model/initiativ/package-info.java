/**
 * What a strategy sets out to do: an {@link dk.kommunestrategi.model.initiativ.Initiativ}, who owns it, and the {@link
 * dk.kommunestrategi.model.initiativ.Vurdering assessment} by which it is placed in the handleplan.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.initiativ;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
