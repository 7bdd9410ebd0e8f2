/** The one style in which the value types of model and rules are generated. */
@NullMarked
package dk.kommunestrategi.model.style;

import org.jspecify.annotations.NullMarked;
