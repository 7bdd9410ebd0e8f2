/** The course in which a strategy was developed before it was put forward, phase by phase, and what came of it. */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.forloeb;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
