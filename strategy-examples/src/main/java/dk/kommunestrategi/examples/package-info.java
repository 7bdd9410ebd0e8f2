/** The strategies of real municipalities, as documents. */
@NullMarked
package dk.kommunestrategi.examples;

import org.jspecify.annotations.NullMarked;
