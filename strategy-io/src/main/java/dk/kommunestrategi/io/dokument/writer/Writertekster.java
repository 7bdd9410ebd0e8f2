package dk.kommunestrategi.io.dokument.writer;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** The few words that a format itself needs, in one language. */
record Writertekster(Sprog sprog) {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.writer.Writertekster", locale));

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }
}
