package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.Optional;
import java.util.ResourceBundle;

/** A plain text that grows: headings, lines with a label, and "ikke oplyst" where the source says nothing. */
final class Tekstdokument {

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.dokument.Dokumenttekster", locale));

    private static final String INDRYKNING = "  ";

    private final Sprog sprog;
    private final StringBuilder tekst = new StringBuilder();

    Tekstdokument(Sprog sprog) {
        this.sprog = sprog;
    }

    static String word(Sprog sprog, String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    String word(String key, Object... arguments) {
        return word(sprog, key, arguments);
    }

    String word(Tekst tekst) {
        return tekst.text(sprog);
    }

    /** A title, underlined. */
    void titel(String titel) {
        line(PlainText.of(titel));
        line("=".repeat(PlainText.of(titel).length()));
    }

    /** A heading, with an empty line before it. */
    void overskrift(String overskrift) {
        line("");
        line(PlainText.of(overskrift));
        line("-".repeat(PlainText.of(overskrift).length()));
    }

    /** A text of its own lines, or "ikke oplyst". */
    void afsnit(Optional<String> content) {
        content.orElse(word("ikkeOplyst")).lines().forEach(this::line);
    }

    /** A labelled value. */
    void felt(String key, String vaerdi) {
        line(INDRYKNING + word(key) + ": " + vaerdi);
    }

    void line(String line) {
        String indrykning = line.startsWith(INDRYKNING) ? INDRYKNING : "";
        tekst.append((indrykning + PlainText.of(line)).stripTrailing()).append('\n');
    }

    String text() {
        return tekst.toString();
    }
}
