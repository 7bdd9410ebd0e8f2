/** The problem as arrays: everything that the search needs, and nothing of the rules behind it. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.compile;

import org.jspecify.annotations.NullMarked;
