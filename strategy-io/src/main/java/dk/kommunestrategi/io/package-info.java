/**
 * The strategy as a JSON document.
 *
 * <p>Start at {@link dk.kommunestrategi.io.StrategiJson}. What is wrong in a document is returned as {@link
 * dk.kommunestrategi.model.problem.Problem problems}, all at once and with line and column; nothing in a document makes
 * the reader throw.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.io;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
