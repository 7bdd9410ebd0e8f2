package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.List;
import java.util.ResourceBundle;

/** The words of what is said of portfolios, in one language, and what their strategies are called. */
record Portefoeljetekster(List<Strategi> strategier, Sprog sprog) {

    private static final Tekster TEKSTER = new Tekster(locale ->
            ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.portefoelje.Portefoeljetekster", locale));

    /** Returns what a strategy is called beside the others. */
    String navn(Strategi strategi) {
        return strategi.betegnelse(strategier);
    }

    /** Returns for example "»A«, »B« og »C«". */
    String navne(List<Strategi> strategier) {
        return sprog.list(strategier.stream()
                .map(strategi -> sprog.anfoert(navn(strategi)))
                .toList());
    }

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }
}
