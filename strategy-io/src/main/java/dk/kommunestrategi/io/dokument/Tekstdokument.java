package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.sprog.Rentekst;
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

    static String ord(Sprog sprog, String noegle, Object... argumenter) {
        return TEKSTER.text(sprog, noegle, argumenter);
    }

    String ord(String noegle, Object... argumenter) {
        return ord(sprog, noegle, argumenter);
    }

    String ord(Tekst tekst) {
        return tekst.text(sprog);
    }

    /** A title, underlined. */
    void titel(String titel) {
        linje(Rentekst.of(titel));
        linje("=".repeat(Rentekst.of(titel).length()));
    }

    /** A heading, with an empty line before it. */
    void overskrift(String overskrift) {
        linje("");
        linje(Rentekst.of(overskrift));
        linje("-".repeat(Rentekst.of(overskrift).length()));
    }

    /** A text of its own lines, or "ikke oplyst". */
    void afsnit(Optional<String> indhold) {
        indhold.orElse(ord("ikkeOplyst")).lines().forEach(this::linje);
    }

    /** A labelled value. */
    void felt(String noegle, String vaerdi) {
        linje(INDRYKNING + ord(noegle) + ": " + vaerdi);
    }

    void linje(String linje) {
        String indrykning = linje.startsWith(INDRYKNING) ? INDRYKNING : "";
        tekst.append((indrykning + Rentekst.of(linje)).stripTrailing()).append('\n');
    }

    String text() {
        return tekst.toString();
    }
}
