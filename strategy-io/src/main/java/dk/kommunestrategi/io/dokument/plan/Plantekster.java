package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** The words of documents about plans, in one language. */
record Plantekster(Sprog sprog) {

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.plan.Plantekster", locale));

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    /** How many half-years. */
    String antalHalvaar(long antal) {
        return antalHalvaar(antal, Long.toString(antal));
    }

    /** How many half-years, by a number in figures or in words. */
    String antalHalvaar(long antal, String number) {
        return word(antal == 1 ? "navn.etHalvaar" : "navn.flereHalvaar", number);
    }
}
