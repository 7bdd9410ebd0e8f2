/** The objects of an agenda record, field by field, and the persons that they name. Internal. */
@NullMarked
package dk.kommunestrategi.io.dagsorden.record;

import org.jspecify.annotations.NullMarked;
