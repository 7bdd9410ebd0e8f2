package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;

/**
 * That a plan leaves an initiative out which it may leave out ("udeladelse": omission): it is not carried out.
 *
 * @param initiativ which initiative
 * @param prioritet how much it counts that it is left out, 1 or more
 */
public record Udeladelse(Initiativnummer initiativ, int prioritet) {}
