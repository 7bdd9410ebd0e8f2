/**
 * The report that is put before a committee ("rapport"): what is recommended, how it compares with the plan that there was,
 * and why. Begin at {@link dk.kommunestrategi.io.rapport.Rapport}; {@link dk.kommunestrategi.io.rapport.Rapportafsnit} is
 * the table of contents. A section takes what the rules have computed and says it; nothing is decided or computed here.
 */
@NullMarked
package dk.kommunestrategi.io.rapport;

import org.jspecify.annotations.NullMarked;
