/**
 * What sources say, kept with the place where they say it: an {@link dk.kommunestrategi.model.kilde.Angivelse} for
 * what has no property of its own, and an {@link dk.kommunestrategi.model.kilde.Uenighed} where statements do not agree.
 *
 * <p>Themes have {@link dk.kommunestrategi.model.initiativ.Temaangivelse statements of their own}, since numbers of themes
 * can be compared by a program. Whether two sentences contradict each other only people can say: what they found is stated
 * here, and told as a warning until it is settled.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.kilde;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
