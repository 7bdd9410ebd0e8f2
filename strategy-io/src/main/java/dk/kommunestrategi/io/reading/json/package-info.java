/** How the types of the model map to JSON, derived from the types themselves. */
@NullMarked
package dk.kommunestrategi.io.reading.json;

import org.jspecify.annotations.NullMarked;
