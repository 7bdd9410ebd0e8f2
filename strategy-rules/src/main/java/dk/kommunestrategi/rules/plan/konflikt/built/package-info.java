/** The generated values of what the planner answers with, and their builders: for our own use. */
@NullMarked
package dk.kommunestrategi.rules.plan.konflikt.built;

import org.jspecify.annotations.NullMarked;
