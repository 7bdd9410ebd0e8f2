/**
 * The workshop of the planner: from a request to its result. {@code check} tells what a request is wrong in, {@code
 * search} finds the plan. Internal.
 */
@NullMarked
package dk.kommunestrategi.rules.planlaegning;

import org.jspecify.annotations.NullMarked;
