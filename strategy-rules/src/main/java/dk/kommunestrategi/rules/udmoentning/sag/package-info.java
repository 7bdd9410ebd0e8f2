/**
 * How far a political case is on its way through the bodies, and what a draft of a new one can say.
 *
 * <p>{@link dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus} follows the course of a case along its route, and
 * {@link dk.kommunestrategi.rules.udmoentning.sag.Sagsudkast} drafts the case by which a strategy and its plan are presented; the words
 * are those of Kalundborg's <i>Beslutning om hjemløsestrategi</i>.
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.sag;

import org.jspecify.annotations.NullMarked;
