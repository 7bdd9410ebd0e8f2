/** A column of a sheet: its heading, and how a value goes into a cell and comes back. Internal. */
@NullMarked
package dk.kommunestrategi.io.arbejdsbog.column;

import org.jspecify.annotations.NullMarked;
