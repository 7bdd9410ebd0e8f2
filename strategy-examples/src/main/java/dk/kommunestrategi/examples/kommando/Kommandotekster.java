package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** The words of the command line's tables in both languages. */
final class Kommandotekster {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.examples.kommando.Kommandotekster", locale));

    private Kommandotekster() {}

    static String text(Sprog sprog, String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }
}
