/** The search through everything: it proves that a plan is the best, or that there is none. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.exact;

import org.jspecify.annotations.NullMarked;
