/**
 * What initiatives cost, and which centres bear it: exact to the øre.
 *
 * <p>{@link dk.kommunestrategi.rules.udmoentning.finansiering.Udgiftsfordeling} shares one amount, and
 * {@link dk.kommunestrategi.rules.udmoentning.finansiering.Finansiering} collects what a strategy states, and
 * {@link dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt} adds up what budgets have to hold.
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.finansiering;

import org.jspecify.annotations.NullMarked;
