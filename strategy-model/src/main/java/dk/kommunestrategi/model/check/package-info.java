/** What checks of a strategy share. Not for applications: they ask {@code StrategiCheck}. */
@NullMarked
package dk.kommunestrategi.model.check;

import org.jspecify.annotations.NullMarked;
