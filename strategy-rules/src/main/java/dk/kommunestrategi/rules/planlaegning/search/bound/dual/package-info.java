/** Problems that are easier than ours, whose prices are raised until their best plan tells how good ours can be at best. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.bound.dual;

import org.jspecify.annotations.NullMarked;
