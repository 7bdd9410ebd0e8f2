package dk.kommunestrategi.io.reading.text;

import dk.kommunestrategi.model.text.Letters;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes codes of names, so that nobody has to type any: the same names in the same order always get the same codes. */
public final class KodeMaker {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final int LONGEST = 60;

    private final String nameless;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /**
     * A maker of codes.
     *
     * @param nameless the code for a name without a letter that a code may have
     */
    public KodeMaker(String nameless) {
        this.nameless = nameless;
    }

    /** Takes a code that is there already. */
    public void add(String kode) {
        used.add(kode);
    }

    /** Returns a code for a name that nothing else has. */
    public String kode(String navn) {
        String kode = ascii(navn);
        String free = kode;
        while (!used.add(free)) {
            free = kode + "-" + last.merge(kode, 2, (before, first) -> before + 1);
        }
        return free;
    }

    private String ascii(String navn) {
        String danish = Letters.small(Letters.composed(Letters.visible(navn)))
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String letters =
                MARKS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD)).replaceAll("");
        String kode = OTHER.matcher(letters).replaceAll("-");
        String stripped = EDGES.matcher(kode).replaceAll("");
        String bounded = EDGES.matcher(stripped.substring(0, Math.min(stripped.length(), LONGEST)))
                .replaceAll("");
        return bounded.isEmpty() ? nameless : bounded;
    }
}
