/** The second look at a document in which the first found an error: it finds everything, and where it stands. */
@NullMarked
package dk.kommunestrategi.io.reading.diagnosis;

import org.jspecify.annotations.NullMarked;
