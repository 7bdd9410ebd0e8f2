/** What the cells of a workbook say, and what is wrong with them. Internal. */
@NullMarked
package dk.kommunestrategi.io.arbejdsbog.cell;

import org.jspecify.annotations.NullMarked;
