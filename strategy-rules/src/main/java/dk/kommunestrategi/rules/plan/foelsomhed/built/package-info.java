/** The generated values of what a plan's dependence on durations is told by, and their builders: for our own use. */
@NullMarked
package dk.kommunestrategi.rules.plan.foelsomhed.built;

import org.jspecify.annotations.NullMarked;
