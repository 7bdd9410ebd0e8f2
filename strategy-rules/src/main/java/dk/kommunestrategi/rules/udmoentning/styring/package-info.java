/**
 * Who decides what: where each initiative is in its life, which steps it can take, and by which bodies it is approved.
 *
 * <p>{@link dk.kommunestrategi.rules.udmoentning.forloeb.Livscyklus} is the table of states and steps,
 * {@link dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog} follows the decisions of a strategy through it and takes new
 * ones, and {@link dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute} proposes by whom an initiative is approved.
 * All of it rests on the catalogue's pages
 * "Organisering af det videre arbejde med initiativerne" and "Skabelon for igangsættelse".
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.styring;

import org.jspecify.annotations.NullMarked;
