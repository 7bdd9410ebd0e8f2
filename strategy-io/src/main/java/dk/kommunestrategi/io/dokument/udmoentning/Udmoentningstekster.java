package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** The words of documents about running a strategy, in one language. */
record Udmoentningstekster(Sprog sprog) {

    private static final Tekster TEKSTER = new Tekster(locale ->
            ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.udmoentning.Udmoentningstekster", locale));

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    /** The word for one, or for several of them. */
    String antal(String key, int antal) {
        return word(antal == 1 ? key + ".en" : key, antal);
    }

    Fact fact(String key, String value) {
        return Fact.of(word(key), value);
    }
}
