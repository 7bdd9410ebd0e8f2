package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of documents about cases, in one language. */
record Sagstekster(Sprog sprog) {

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.sag.Sagstekster", locale));

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    /** Points below the line that says what they are; without any there is no such line either. */
    List<Block> list(String key, List<String> points) {
        return points.isEmpty() ? List.of() : List.of(Paragraph.of(word(key)), Points.of(points));
    }

    /** How many there are; nothing where there are none. */
    Optional<String> antal(String key, int antal) {
        return antal == 0
                ? Optional.empty()
                : Optional.of(word(antal == 1 ? key + ".en" : key, Integer.toString(antal)));
    }

    /** What is said of what nobody knows. */
    List<Block> unknown() {
        return List.of(Paragraph.note(word("ikkeOplyst.alene")));
    }

    Fact fact(String key, String value) {
        return Fact.of(word(key), value);
    }
}
