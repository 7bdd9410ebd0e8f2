package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** Where a case is. */
public enum Sagstilstand implements Tekst {
    /** It has no route, so that nobody can say. */
    UDEN_RUTE,
    /** No body has treated it yet. */
    IKKE_BEHANDLET,
    /** It is on its way. */
    UNDER_BEHANDLING,
    /** The body that treated it last has deferred it. */
    UDSAT,
    /** The body that treated it last has returned it to the stage before. */
    SENDT_TILBAGE,
    /** Every stage is done. */
    AFSLUTTET;

    static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning.sag.Sagstekster", locale));

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, "tilstand." + name());
    }
}
