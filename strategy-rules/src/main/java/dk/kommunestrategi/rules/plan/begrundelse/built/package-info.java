/** The generated values of the reasons for plans, and their builders: for our own use. */
@NullMarked
package dk.kommunestrategi.rules.plan.begrundelse.built;

import org.jspecify.annotations.NullMarked;
