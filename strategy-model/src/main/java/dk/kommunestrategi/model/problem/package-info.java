/**
 * What can be wrong in a document or a request, as data: one type for all of it.
 *
 * <p>A {@link dk.kommunestrategi.model.problem.Problem} carries a stable code and the values concerned; its message and
 * advice are rendered last, in Danish or English.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.problem;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
