/** Checks a strategy's values and how they fit together. */
@NullMarked
package dk.kommunestrategi.io.reading.check;

import org.jspecify.annotations.NullMarked;
