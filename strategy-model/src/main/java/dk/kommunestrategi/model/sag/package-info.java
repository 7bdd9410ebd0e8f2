/**
 * The political case by which a strategy is approved, on its way through the bodies.
 *
 * <p>Start at {@link dk.kommunestrategi.model.sag.Sag}. The bodies of a case are the strategy's roles, by their {@code
 * kode}; a {@link dk.kommunestrategi.model.sag.Dagsordenspunkt} is one body's treatment of it. The words are those of
 * Kalundborg's <i>Beslutning om hjemløsestrategi</i> (2025). How far a case is, is computed by the rules.
 *
 * <p>No personal data: bodies and titles act, and absences, votes and opinions are counts.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
