/** What follows from the demands without any search. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.propagate;

import org.jspecify.annotations.NullMarked;
