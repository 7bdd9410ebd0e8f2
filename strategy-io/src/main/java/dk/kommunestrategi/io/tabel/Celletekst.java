package dk.kommunestrategi.io.tabel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the text of a cell says, however Word and Excel have broken, spaced and hyphenated it. */
final class Celletekst {

    private static final Pattern MELLEMRUM = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\u0085\\uFEFF]+");
    private static final Pattern STREG = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern LINJESKIFT = Pattern.compile("\\R");

    private Celletekst() {}

    /** Returns the text in one line, with single spaces. */
    static String ren(String tekst) {
        return MELLEMRUM.matcher(tekst).replaceAll(" ").strip();
    }

    /** Returns the lines that say something, each with single spaces. */
    static List<String> linjer(String tekst) {
        return LINJESKIFT
                .splitAsStream(tekst)
                .map(Celletekst::ren)
                .filter(linje -> !linje.isEmpty())
                .toList();
    }

    /** Returns what two texts have in common that a reader would take for the same. */
    static String noegle(String tekst) {
        String ens = Normalizer.normalize(ren(tekst), Normalizer.Form.NFC);
        return STREG.matcher(ens).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
