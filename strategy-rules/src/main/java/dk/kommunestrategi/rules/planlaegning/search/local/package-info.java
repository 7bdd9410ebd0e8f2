/** The search from plan to plan: it finds good plans where there are too many to go through. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.local;

import org.jspecify.annotations.NullMarked;
