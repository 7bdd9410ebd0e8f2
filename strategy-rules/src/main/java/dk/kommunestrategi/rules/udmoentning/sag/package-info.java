/**
 * How far a political case is on its way through the bodies, and which way a new one is to go.
 *
 * <p>{@link dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus} follows the course of a case along its route; the words are
 * those of Kalundborg's <i>Beslutning om hjemløsestrategi</i>.
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.sag;

import org.jspecify.annotations.NullMarked;
