package dk.kommunestrategi.io.dokument.skriver;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** The few words that a format itself needs, in one language. */
record Skrivertekster(Sprog sprog) {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.skriver.Skrivertekster", locale));

    String ord(String noegle, Object... argumenter) {
        return TEKSTER.text(sprog, noegle, argumenter);
    }
}
