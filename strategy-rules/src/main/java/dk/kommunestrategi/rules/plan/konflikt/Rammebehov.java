package dk.kommunestrategi.rules.plan.konflikt;

import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.regel.Krav;

/**
 * How large a frame in conflict would have to be for the conflict's other demands to be met, and how large it is ("behov":
 * need). What is spent whoever starts when is part of both. Immutable and thread-safe.
 *
 * @param krav the demand that the frame is kept
 * @param ramme the frame as it is stated
 * @param behov the frame with which the others can be met
 * @param proved whether it is proved that no smaller one will do
 */
public record Rammebehov(Krav krav, Beloeb ramme, Beloeb behov, boolean proved) {

    /** {@return how much more than the frame is needed} */
    public Beloeb mangler() {
        return new Beloeb(behov.oere() - ramme.oere());
    }
}
