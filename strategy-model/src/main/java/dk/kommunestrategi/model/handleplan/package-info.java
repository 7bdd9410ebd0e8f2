/**
 * When it is done: the {@link dk.kommunestrategi.model.handleplan.Handleplan} with its placements, its period of
 * half-years, and the {@link dk.kommunestrategi.model.handleplan.Prioriteringspolitik policy} by which it is computed.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
