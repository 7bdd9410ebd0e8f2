/**
 * How the effect of initiatives is measured: what is settled, and how it has developed.
 *
 * <p>{@link dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring} tells what is settled and what is missing for an initiative, and
 * {@link dk.kommunestrategi.rules.udmoentning.effekt.Udvikling} how an indicator stands against its baseline and its target.
 *
 * <p>All of it rests on the catalogue's page "Overvejelser omkring effekt og opfølgning på initiativer".
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.effekt;

import org.jspecify.annotations.NullMarked;
