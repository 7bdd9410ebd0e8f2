/**
 * How far a political case is on its way through the bodies.
 *
 * <p>{@link dk.kommunestrategi.rules.sag.Sagsstatus} follows the course of a case along its route, as Kalundborg's
 * <i>Beslutning om hjemløsestrategi</i> shows both.
 */
@NullMarked
package dk.kommunestrategi.rules.sag;

import org.jspecify.annotations.NullMarked;
