/**
 * How an initiative, and the strategy as a whole, goes through its life: {@link
 * dk.kommunestrategi.rules.udmoentning.forloeb.Livscyklus} is the table of states and steps, and what has been decided leads
 * through it.
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.forloeb;

import org.jspecify.annotations.NullMarked;
