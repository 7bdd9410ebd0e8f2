/** The second look at a document that could not be bound to the model: finds everything that is wrong, not the first. */
@NullMarked
package dk.kommunestrategi.io.diagnose;

import org.jspecify.annotations.NullMarked;
