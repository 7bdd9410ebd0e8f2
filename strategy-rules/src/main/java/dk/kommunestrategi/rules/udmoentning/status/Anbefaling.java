package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/**
 * What is recommended to the management group about a new initiative ("hvorvidt nye initiativer fra handleplanen skal initieres,
 * udskydes eller afsluttes uden yderligere arbejde"). The recommendation is ours; the decision is the management group's.
 */
public enum Anbefaling implements Tekst {
    /** It is due by the handleplan, and what it depends on has been developed. */
    INITIERES,
    /** It is due by the handleplan, but what it depends on has not been developed yet. */
    UDSKYDES,
    /** What it depends on was ended, so that it cannot start. */
    AFSLUTTES;

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning.status.Statustekster", locale));

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}
