/** How much work a search may do, and who may stop it. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.budget;

import org.jspecify.annotations.NullMarked;
