/** The texts of an agenda record line by line, as a browser would show them. Internal. */
@NullMarked
package dk.kommunestrategi.io.dagsorden.line;

import org.jspecify.annotations.NullMarked;
