package dk.kommunestrategi.io.dokument.indhold;

import java.util.regex.Pattern;

/**
 * Text from a document as it may stand in a line of another ("rentekst": clean text). What has no shape of its own and
 * would only disturb its surroundings is taken out: control characters, ends of lines, and the signs that turn the
 * direction of writing for what follows.
 */
public final class Rentekst {

    private static final Pattern LINJEBRUD = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private static final Pattern SKRIVERETNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Rentekst() {}

    /** Returns the text in one line, harmless to what stands around it. */
    public static String of(String tekst) {
        String udenRetning = SKRIVERETNING.matcher(tekst).replaceAll("");
        return LINJEBRUD.matcher(udenRetning).replaceAll(" ").strip();
    }
}
