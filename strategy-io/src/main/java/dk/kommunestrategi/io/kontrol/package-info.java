/** Checks a strategy's values and how they fit together. */
@NullMarked
package dk.kommunestrategi.io.kontrol;

import org.jspecify.annotations.NullMarked;
