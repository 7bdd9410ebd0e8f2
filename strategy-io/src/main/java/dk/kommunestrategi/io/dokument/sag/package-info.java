/**
 * Political cases as documents: {@link dk.kommunestrategi.io.dokument.sag.Sagsudkast} drafts the one that presents a
 * strategy and its plan, {@link dk.kommunestrategi.io.dokument.sag.Sagsfremstilling} writes one as bodies read it, and
 * {@link dk.kommunestrategi.io.dokument.sag.Sagstekst} tells how far one is. The sections are those of Kalundborg's
 * <i>Beslutning om hjemløsestrategi</i>. Nothing is decided or computed here.
 */
@NullMarked
package dk.kommunestrategi.io.dokument.sag;

import org.jspecify.annotations.NullMarked;
