/**
 * The border between the planner and the criteria and rules of embedding systems: what they answer is checked here once, and
 * what they may not do is told by their name. Internal.
 */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.border;

import org.jspecify.annotations.NullMarked;
