/**
 * Who is there to do it: the municipality, its administrations and {@link dk.kommunestrategi.model.organisation.Center
 * centres}, and the {@link dk.kommunestrategi.model.organisation.Rolle roles} with their duties. Functions, never persons.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.organisation;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
