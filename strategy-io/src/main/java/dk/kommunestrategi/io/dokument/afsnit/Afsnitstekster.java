package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.List;
import java.util.ResourceBundle;

/** The words of the sections in one language. */
record Afsnitstekster(Sprog sprog) {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.afsnit.Afsnitstekster", locale));

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    /** The word for one, or for several of them. */
    String antal(String key, int antal) {
        return word(antal == 1 ? key + ".en" : key, antal);
    }

    /** Returns a text as it begins a line. */
    String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(sprog.getLocale()) + text.substring(1);
    }

    String unknown() {
        return word("ikkeOplyst");
    }

    Fact fact(String key, String value) {
        return Fact.of(word(key), value);
    }

    Column column(String key) {
        return Column.of(word(key), Kind.TEXT);
    }

    /** Points below the line that says what they are; without any there is no such line either. */
    List<Block> list(String line, List<String> points) {
        return points.isEmpty() ? List.of() : List.of(Paragraph.of(line), Points.of(points));
    }
}
