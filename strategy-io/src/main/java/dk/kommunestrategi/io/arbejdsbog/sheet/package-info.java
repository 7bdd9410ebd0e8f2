/** Reads and writes the sheets of a workbook. Internal. */
@NullMarked
package dk.kommunestrategi.io.arbejdsbog.sheet;

import org.jspecify.annotations.NullMarked;
