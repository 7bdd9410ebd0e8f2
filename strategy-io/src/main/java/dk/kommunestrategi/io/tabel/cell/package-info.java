/** What the text of a cell says: marks, half-years, numbers, names, parties. Internal. */
@NullMarked
package dk.kommunestrategi.io.tabel.cell;

import org.jspecify.annotations.NullMarked;
