/** How good a plan can be at best, from problems that are easier than ours, and what that rules out. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.bound;

import org.jspecify.annotations.NullMarked;
