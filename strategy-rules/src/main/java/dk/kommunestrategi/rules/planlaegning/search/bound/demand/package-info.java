/** What plans demand of frames and of costs, at a price for each unit. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.bound.demand;

import org.jspecify.annotations.NullMarked;
