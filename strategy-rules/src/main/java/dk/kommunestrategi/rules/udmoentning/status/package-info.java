/**
 * How far the work on a strategy is, as data: the half-yearly status to the management group and the annual report to the
 * committee (the catalogue's "Chefgruppens rolle" and "Social- og Arbejdsmarkeds rolle"):
 * {@link dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus} and {@link dk.kommunestrategi.rules.udmoentning.status.Aarsrapport}.
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.status;

import org.jspecify.annotations.NullMarked;
