/** How much work a search may do, and who may stop it. */
@NullMarked
package dk.kommunestrategi.rules.search.budget;

import org.jspecify.annotations.NullMarked;
