/** A document as text: decoded, with a position for everything in it, and what people mean by half-years, days and cells. */
@NullMarked
package dk.kommunestrategi.io.reading.text;

import org.jspecify.annotations.NullMarked;
