package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** The words of what is said of portfolios, in one language. */
record Portefoeljetekster(Sprog sprog) {

    private static final Tekster TEKSTER = new Tekster(locale ->
            ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.portefoelje.Portefoeljetekster", locale));

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }
}
