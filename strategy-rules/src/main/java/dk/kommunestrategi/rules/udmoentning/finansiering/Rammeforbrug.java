package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.value.Beloeb;

/**
 * A frame, and what of it is used ("rammeforbrug": use of the frame). Immutable and thread-safe.
 *
 * @param ramme the frame of a year and a kind of money
 * @param netto what initiatives cost in it, with income and savings deducted
 */
public record Rammeforbrug(Aarsramme ramme, Beloeb netto) {

    /** {@return what is left of it; below 0 where it is exceeded} */
    public Beloeb rest() {
        return new Beloeb(Math.subtractExact(ramme.getBeloeb().oere(), netto.oere()));
    }
}
