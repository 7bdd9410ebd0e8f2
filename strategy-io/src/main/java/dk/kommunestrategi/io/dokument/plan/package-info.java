/**
 * What is said of plans: {@link dk.kommunestrategi.io.dokument.plan.Begrundelsestekst} says why, {@link
 * dk.kommunestrategi.io.dokument.plan.Forskelstekst} what another plan has otherwise, {@link
 * dk.kommunestrategi.io.dokument.plan.Konflikttekst} why there is none. Nothing is decided or computed here.
 */
@NullMarked
package dk.kommunestrategi.io.dokument.plan;

import org.jspecify.annotations.NullMarked;
