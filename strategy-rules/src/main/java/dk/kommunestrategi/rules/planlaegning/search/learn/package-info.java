/** What goes through all plans and learns from every dead end: lazy clause generation. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search.learn;

import org.jspecify.annotations.NullMarked;
