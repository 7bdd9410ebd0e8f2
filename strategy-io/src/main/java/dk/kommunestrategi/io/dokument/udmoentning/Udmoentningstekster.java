package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.EnumSet;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of documents about running a strategy, in one language. */
record Udmoentningstekster(Sprog sprog) {

    private static final Tekster TEKSTER = new Tekster(locale ->
            ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.udmoentning.Udmoentningstekster", locale));

    private static final Set<Rolleart> POLITISKE =
            EnumSet.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG, Rolleart.KOMMUNALBESTYRELSE);

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    /** The word for one, or for several of them. */
    String antal(String key, int antal) {
        return word(antal == 1 ? key + ".en" : key, antal);
    }

    /** Before whom something comes: a political body treats it, to others it is presented. */
    Fact organ(Optional<Rolle> organ) {
        boolean isPolitisk =
                organ.map(Rolle::getArt).filter(POLITISKE::contains).isPresent();
        return fact(
                isPolitisk ? "organ.behandles" : "organ.forelaegges",
                organ.map(Rolle::getNavn).orElse(word("ikkeOplyst")));
    }

    Fact fact(String key, String value) {
        return Fact.of(word(key), value);
    }
}
