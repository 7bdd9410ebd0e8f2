/**
 * Several strategies of one municipality that share people and purse, as a {@link
 * dk.kommunestrategi.model.portefoelje.Portefoelje}, and whether they go together.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
