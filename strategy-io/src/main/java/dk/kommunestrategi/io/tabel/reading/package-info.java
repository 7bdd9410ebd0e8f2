/** What a table says of a strategy: placements, assessments and themes. Internal. */
@NullMarked
package dk.kommunestrategi.io.tabel.reading;

import org.jspecify.annotations.NullMarked;
