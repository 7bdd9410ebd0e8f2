package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;

/**
 * What one initiative loads something with in a half-year ("bidrag": contribution).
 *
 * @param initiativ which initiative
 * @param niveau what it loads it with, more than 0
 * @param drift whether that is after its development ("drift": operation)
 */
public record Bidrag(Initiativnummer initiativ, int niveau, boolean drift) {

    /** The same and another contribution of the initiative: development, if any of it is. */
    Bidrag and(Bidrag more) {
        return new Bidrag(initiativ, niveau + more.niveau, drift && more.drift);
    }
}
