/** The problem as arrays: everything that the search needs, and nothing of the rules behind it. */
@NullMarked
package dk.kommunestrategi.rules.search.compile;

import org.jspecify.annotations.NullMarked;
