/** A document as text: decoded, and with a position for everything in it. */
@NullMarked
package dk.kommunestrategi.io.reading.text;

import org.jspecify.annotations.NullMarked;
